import type { Article } from '../core/article/article.ts';

/** An article's title: its headline, or its file name if there is none. */
export function titleOf({ headline, path }: Article): string {
  return headline ?? path.slice(path.lastIndexOf('/') + 1);
}
