import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EvaluationError } from '../quotations/evaluation-error.ts';
import type { ArticleRange } from './article-range.ts';

const NAMES = z.array(z.string()).readonly();

const ENTRY = z
  .object({
    start: z.number(),
    end: z.number(),
    text: z.string(),
    kind: z.literal('indirect').optional(),
    /** Whether somebody said it; of indirect speech that goes without saying. */
    statement: z.boolean().default(true),
    /** Who said it, in the forms that the article has; empty where it names nobody. */
    names: NAMES,
    /** Who said it, in the article's words, where it names nobody. */
    description: z.string().nullable(),
    role: z.string().nullable(),
    /** Names that are not wrong either: the document, the body spoken for. */
    also: NAMES.default([]),
    /** Who told of the words, where that is another. */
    via: NAMES.default([]),
    /** Whether it stands within another quotation. */
    nested: z.boolean().default(false),
    /** Why another reader may decide otherwise. */
    doubt: z.string().nullable().default(null),
  })
  .readonly();

const ARTICLE = z
  .object({
    file: z.string(),
    /** Whether its indirect speech is annotated too. */
    indirect: z.boolean(),
    quotations: z.array(ENTRY).readonly(),
  })
  .readonly();

/** A quotation or a stretch of indirect speech as somebody read it. */
export type GoldEntry = z.output<typeof ENTRY>;

/** An annotated article with its text. */
export interface GoldArticle extends z.output<typeof ARTICLE> {
  /** The name of its file below the archive's folder. */
  readonly path: string;
  readonly text: string;
}

const EXTENSIONS = ['.md', '.txt'];

/**
 * Reads annotations, and their articles from a folder: `NAME.md` or `NAME.txt`.
 *
 * @throws EvaluationError `unreadable` or `malformed` where a file is missing, is no such list, or an annotation's words
 * do not stand where it says.
 */
export async function readGold(
  path: string,
  archive: string,
  range: ArticleRange | null,
): Promise<readonly GoldArticle[]> {
  const parsed = z.array(ARTICLE).safeParse(parseJson(await read(path)));
  if (!parsed.success) throw new EvaluationError('malformed', `${path} is no list of annotated articles.`);
  const asked = range === null ? parsed.data : parsed.data.slice(range.first - 1, range.last);
  const articles: GoldArticle[] = [];
  for (const article of asked) articles.push({ ...article, ...(await readArticle(archive, article.file)) });
  for (const article of articles) checkPlaces(article);
  return articles;
}

async function readArticle(
  archive: string,
  file: string,
): Promise<{ readonly path: string; readonly text: string }> {
  for (const extension of EXTENSIONS) {
    const path = `${file}${extension}`;
    const text = await readFile(join(archive, path), 'utf8').catch(() => null);
    if (text !== null) return { path, text };
  }
  throw new EvaluationError('unreadable', `${archive} has neither ${file}.md nor ${file}.txt.`);
}

function checkPlaces({ file, text, quotations }: GoldArticle): void {
  const wrong = quotations.find((entry) => text.slice(entry.start, entry.end) !== entry.text);
  if (wrong === undefined) return;
  throw new EvaluationError('malformed', `${file} has other words at ${wrong.start} than ${wrong.text}`);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new EvaluationError('unreadable', `Cannot read ${path}.`, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
