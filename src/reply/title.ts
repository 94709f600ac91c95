import type { Article } from '../core/article/article.ts';

/** An article's title: its headline, or its file name if there is none. */
export function titleOf({ headline, path }: Article): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}

/** An article among others that are only named: its title, and whether it was retracted or corrected. */
export function nameArticle(article: Article): string {
  const { notice } = article;
  return notice === undefined ? titleOf(article) : `${titleOf(article)} (${notice})`;
}
