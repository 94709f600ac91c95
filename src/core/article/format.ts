/** How an article file is written. */
export type ArticleFormat = 'plain-text' | 'markdown' | 'html';

const FORMATS: ReadonlyMap<string, ArticleFormat> = new Map([
  ['.txt', 'plain-text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/** The extensions of article files, each with its dot, in lower case. */
export const ARTICLE_EXTENSIONS: readonly string[] = [...FORMATS.keys()];

const EXTENSION = /(?<=[^/])\.[^./]*$/;

/**
 * The extension of a file's name with its dot, in lower case; empty where there is none.
 *
 * @example extensionOf('2024/Labour.TXT') // '.txt'
 */
export function extensionOf(path: string): string {
  return EXTENSION.exec(path)?.[0].toLowerCase() ?? '';
}

/** How the file at `path` is written, by its extension; null where it is no article file. */
export function formatOf(path: string): ArticleFormat | null {
  return FORMATS.get(extensionOf(path)) ?? null;
}
