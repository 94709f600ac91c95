import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticles } from '../../bench/articles/make-articles.ts';
import { readSourceTexts } from '../../bench/articles/source-texts.ts';
import { readArchive } from '../../fixtures/read-archive.ts';
import { measureProgram } from '../measure-program.ts';

/** An archive of as many articles as a small newsroom's, and where what they came to is kept. */
export interface MadeArchive {
  readonly folder: string;
  /** The days of its articles, as `2020-01-01`. */
  readonly days: readonly string[];
  /** The texts of its articles. */
  readonly texts: readonly string[];
  /** What the program is told, so that it answers from it. */
  readonly environment: Readonly<Record<string, string>>;
}

const SEED = 20241018;
/** Seconds. */
const MAX_INDEXING = 300;

/** Makes an archive below a folder and lets the program index it, so that a start afterwards is quick. */
export async function makeArchive(main: string, below: string, count: number): Promise<MadeArchive> {
  const read = await readArchive('corpus', { notices: { warn: () => {} } });
  if (read.kind === 'failed') throw new Error(read.message);
  const folder = path.join(below, 'news');
  const days = new Set<string>();
  const texts: string[] = [];
  for (const article of makeArticles(readSourceTexts(read.articles), count, SEED)) {
    const file = path.join(folder, article.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, article.text);
    days.add(path.dirname(article.path));
    texts.push(article.text);
  }
  const environment = { ARCHIVE_DIR: folder, ARCHIVE_STORE: path.join(below, 'kept') };
  const options = { main, environment: { HOME: below, ...environment }, limit: MAX_INDEXING };
  const indexed = await measureProgram(['index'], options);
  if (indexed.status !== 0) throw new Error(`The archive cannot be indexed: ${indexed.stderr}`);
  return { folder, days: [...days], texts, environment };
}
