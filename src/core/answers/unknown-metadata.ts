import type { Archive } from '../archive.ts';
import type { Article, ArticleMetadata } from '../article/article.ts';

/** An article of which something is unknown that an editor could fill in. */
export interface UnknownMetadata extends ArticleMetadata {
  readonly path: string;
  /** What is unknown of headline, publisher and date. */
  readonly unknown: readonly (keyof ArticleMetadata)[];
  /** How the text begins, so that it can be recognised. */
  readonly begins: string;
}

/** Without these an article is hard to cite; an author or an address is often nobody's to know. */
const WANTED: readonly (keyof ArticleMetadata)[] = ['headline', 'publisher', 'datePublished'];
/** Code units. */
const MAX_BEGINNING = 100;
const LAST_WORD = /\s+\S*$/u;

/** The articles that do not say their headline, outlet or date, by path. */
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
