// TEMPORARY: the whole file stands in for ./corpus/read-archive.ts and ./core/archive.ts until they are there.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from './core/archive.ts';
import type { Article } from './core/article/article.ts';
import type { OpenArchiveOptions } from './open-archive.ts';

/** Text files as articles without metadata or quotations. */
export async function readArchive(
  directory: string,
  { maxBytes, notices, onProgress }: OpenArchiveOptions,
): Promise<
  { readonly ok: true; readonly articles: readonly Article[] } | { readonly ok: false; readonly line: string }
> {
  const names = await readdir(directory).catch(() => null);
  if (names === null) return { ok: false, line: `${directory} cannot be read. Name a folder of articles.` };
  const articles: Article[] = [];
  for (const [index, name] of names.sort().entries()) {
    onProgress(index + 1, names.length);
    if (!name.endsWith('.txt')) continue;
    const bytes = await readFile(path.join(directory, name));
    if (bytes.length > maxBytes) notices.warn(`${name} is left out: ${bytes.length} bytes.`);
    else articles.push(readArticle(name, bytes.toString('utf8')));
  }
  return { ok: true, articles };
}

/** An archive without statements. */
export function buildArchive(articles: readonly Article[]): Archive {
  return { articles, statements: [] };
}

function readArticle(name: string, text: string): Article {
  const unknown = { headline: null, publisher: null, author: null, datePublished: null, url: null };
  return {
    ...unknown,
    id: name,
    path: name,
    text,
    prose: text,
    paragraphs: [{ start: 0, end: text.length }],
  };
}
