import type { Archive } from '../archive.ts';
import type { Article, ArticleMetadata } from '../article/article.ts';

/** An article that lacks something that an editor could fill in. */
export interface UnknownMetadata extends ArticleMetadata {
  readonly path: string;
  /** Which of headline, publisher and date are unknown. */
  readonly unknown: readonly (keyof ArticleMetadata)[];
  /** The beginning of the text, by which it can be recognised. */
  readonly begins: string;
}

/** Without these an article is hard to cite. Author and address are often unknown to everybody. */
const WANTED: readonly (keyof ArticleMetadata)[] = ['headline', 'publisher', 'datePublished'];
/** Code units. */
const MAX_BEGINNING = 100;
const LAST_WORD = /\s+\S*$/u;

/** The articles without a headline, an outlet or a date, by path. */
export async function findUnknownMetadata(archive: Archive): Promise<readonly UnknownMetadata[]> {
  const found: UnknownMetadata[] = [];
  for await (const { article } of archive.eachArticle()) {
    const unknown = WANTED.filter((field) => article[field] === null);
    if (unknown.length === 0) continue;
    const { path, headline, publisher, author, datePublished, url } = article;
    found.push({
      path,
      headline,
      publisher,
      author,
      datePublished,
      url,
      unknown,
      begins: beginningOf(article),
    });
  }
  return found;
}

function beginningOf({ text, paragraphs }: Article): string {
  const [first] = paragraphs;
  const words = first === undefined ? '' : text.slice(first.start, first.end);
  return words.length <= MAX_BEGINNING ? words : `${words.slice(0, MAX_BEGINNING).replace(LAST_WORD, '')} …`;
}
