import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../core/article/article.ts';
import type { Analyser, PartAnalysis } from '../analysis/analysis.ts';
import { decodeAnalysis } from '../analysis/encode-analysis.ts';
import { maxBytesOf, nameFormat } from '../formats/formats.ts';
import { codeOf, leftOutLine } from '../left-out.ts';
import { askRobots } from './ask-robots.ts';
import { fetchFile } from './fetch-file.ts';
import { nameAdded } from './name-added.ts';

/** How something is added. */
export interface AddOptions {
  /** Of one article; files of many may be larger. */
  readonly maxBytes: number;
  /** Whether addresses of private networks are fetched from too. */
  readonly allowsPrivate: boolean;
  /** Who asks, for the User-Agent. */
  readonly agent: string;
}

/** What was added to an archive. */
export interface Added {
  /** Below the archive's folder. */
  readonly path: string;
  readonly articles: readonly Pick<Article, 'headline' | 'publisher' | 'datePublished'>[];
  readonly quotations: number;
  /** A line for each article in it that is not served. */
  readonly leftOut: readonly string[];
}

/** Something added, or one line that says why not. */
export type AddedResult =
  | { readonly ok: true; readonly added: Added }
  | { readonly ok: false; readonly line: string };

interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched from; null for a file of this machine. */
  readonly url: string | null;
}

/**
 * Adds an article's address, a feed's, or a file to an archive's folder: what was fetched is kept as it was, and only if
 * there is an article in it.
 */
export async function addToArchive(
  what: string,
  directory: string,
  options: AddOptions,
  analyser: Analyser,
): Promise<AddedResult> {
  const got = WEB_ADDRESS.test(what) ? await fetchNew(what, options) : await readNew(what, options);
  if (typeof got === 'string') return refuse(what, got);
  const analysis = decodeAnalysis('', await analyser.analyse('', got));
  const parts = analysis?.kind === 'several' ? analysis.parts.map((part) => part.analysis) : [analysis];
  const read = parts.filter((part) => part !== null && part.kind === 'article');
  const leftOut = parts.flatMap((part) => describeLeftOut(got.path, part));
  if (read.length === 0) return refuse(what, leftOut[0] ?? 'there is no article in it');
  const kept = await keep(directory, got);
  if (!kept.ok) return refuse(what, kept.line);
  const [only] = read;
  if (got.url !== null && read.length === 1 && only !== undefined && only.article.url === null)
    await writeFile(path.join(directory, `${kept.path}.meta.yaml`), `url: ${JSON.stringify(got.url)}\n`);
  const articles = read.map(({ article: { headline, publisher, datePublished } }) => ({
    ...{ headline, publisher, datePublished },
  }));
  const quotations = read.reduce((sum, part) => sum + part.quotations.length, 0);
  return { ok: true, added: { path: kept.path, articles, quotations, leftOut } };
}

const WEB_ADDRESS = /^https?:\/\//iu;

function refuse(what: string, reason: string): AddedResult {
  return { ok: false, line: `Not added: ${what}: ${reason}.` };
}

function describeLeftOut(file: string, part: PartAnalysis | null): readonly string[] {
  return part?.kind === 'left-out'
    ? [leftOutLine({ path: file, reason: part.reason }).replace(WRAPPING, '')]
    : [];
}

const WRAPPING = /^Left out .*?: |\.$/gu;

/** Milliseconds. */
const MAX_TIME = 30_000;

async function fetchNew(
  address: string,
  { maxBytes, allowsPrivate, agent }: AddOptions,
): Promise<NewFile | string> {
  if (!URL.canParse(address)) return 'it is no address';
  const limits = { maxBytes: maxBytesOf('a.pdf', maxBytes), maxTime: MAX_TIME, allowsPrivate, agent };
  const permits = (each: string) => askRobots(each, limits);
  const fetched = await fetchFile(address, { ...limits, permits });
  if (!fetched.ok) return fetched.line;
  const { url, bytes, type } = fetched;
  const name = nameAdded(url, type);
  if (name === null) return `no articles are read from what it is (${type === '' ? 'unknown' : type})`;
  const isTooLarge = bytes.length > maxBytesOf(name, maxBytes);
  return isTooLarge ? `it is larger than ${maxBytesOf(name, maxBytes)} bytes` : { path: name, bytes, url };
}

async function readNew(file: string, { maxBytes }: AddOptions): Promise<NewFile | string> {
  if (nameFormat(file) === null) return 'no articles are read from such a file';
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return 'it is no file';
    if (stats.size > maxBytesOf(file, maxBytes))
      return `it is larger than ${maxBytesOf(file, maxBytes)} bytes`;
    return { path: `added/${path.basename(file)}`, bytes: await readFile(file), url: null };
  } catch (error) {
    return `it cannot be read (${codeOf(error)})`;
  }
}

type Kept = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly line: string };

/** Writes a file whole or not at all. What was fetched takes the place of what the same address gave before. */
async function keep(directory: string, { path: name, bytes, url }: NewFile): Promise<Kept> {
  const target = path.join(directory, name);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.new`);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    if (url === null && (await exists(target)))
      return { ok: false, line: `the archive has a file ${name} already` };
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    return { ok: true, path: name };
  } catch (error) {
    return { ok: false, line: `it cannot be written into ${directory} (${codeOf(error)})` };
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
