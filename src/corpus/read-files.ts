import pMap from 'p-map';
import type { KnownFile } from './analysis-store/tables.ts';
import type { ArticleSource } from './article-source.ts';
import { contentKey } from './content-key.ts';
import type { EntryWriter } from './entry-writer.ts';
import { maxBytesOf } from './formats/formats.ts';
import type { KeptAnalyses } from './kept-analyses.ts';
import type { FileOutcome } from './sort-out.ts';

/** What files are read with. */
export interface ReadFilesDependencies {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** The files whose content is known without reading them, by path. */
  readonly unchanged: ReadonlyMap<string, KnownFile>;
  readonly analyses: KeptAnalyses;
  /** By what names files are read, by their path or their path without extension. */
  readonly mappings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether what an older analyser made of a file will do. */
  readonly acceptsStale: boolean;
  /** Takes what is learnt of a file that was read. */
  readonly writer: EntryWriter;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What files came to, in their order. */
export interface FilesRead {
  readonly outcomes: readonly FileOutcome[];
  /** What is known of them now, by path. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** How many were analysed, and not known from before. */
  readonly analysed: number;
}

/** Enough to keep the disk busy; files under way are all in memory. */
const AT_ONCE = { concurrency: 16 };

interface FileRead extends Omit<FileOutcome, 'key'> {
  /** Null where the file itself could not be read. */
  readonly file: KnownFile | null;
  readonly isAnalysed: boolean;
}

/** Reads files, those that are known without opening them. */
export async function readFiles(
  source: ArticleSource,
  paths: readonly string[],
  dependencies: ReadFilesDependencies,
): Promise<FilesRead> {
  const { onProgress } = dependencies;
  const files = new Map<string, KnownFile>();
  let analysed = 0;
  let done = 0;
  onProgress?.(done, paths.length);
  const outcomes = new Map<string, FileOutcome>();
  const take = ({ path, file, isAnalysed, result }: FileRead): void => {
    if (file !== null) files.set(path, file);
    if (isAnalysed) analysed += 1;
    done += 1;
    onProgress?.(done, paths.length);
    outcomes.set(path, { path, key: file?.key ?? null, result });
  };
  const unknown: string[] = [];
  for (const path of paths) {
    const known = findKnown(path, dependencies);
    if (known === null) unknown.push(path);
    else take(known);
  }
  await pMap(unknown, async (path) => take(await readFile(source, path, dependencies)), AT_ONCE);
  return { outcomes: paths.flatMap((path) => outcomes.get(path) ?? []), files, analysed };
}

function findKnown(path: string, { unchanged, analyses }: ReadFilesDependencies): FileRead | null {
  const file = unchanged.get(path);
  const result = file === undefined ? null : analyses.find(file.key);
  return file === undefined || result === null ? null : { path, result, file, isAnalysed: false };
}

async function readFile(
  source: ArticleSource,
  path: string,
  { maxBytes, analyses, acceptsStale, writer, mappings }: ReadFilesDependencies,
): Promise<FileRead> {
  const read = await source.read(path, maxBytesOf(path, maxBytes));
  if (read.kind === 'left-out') return { path, result: read, file: null, isAnalysed: false };
  const { stamp, bytes } = read;
  const names = namesFor(path, mappings);
  const content = { path, bytes, ...(names === undefined ? {} : { names }) };
  const key = contentKey(content);
  const { analysis, made } = await analyses.findOrMake(key, content, acceptsStale);
  writer.add({ path, stamp, key, analysis: made });
  return { path, result: analysis, file: { stamp, key }, isAnalysed: made !== null };
}

const EXTENSION = /\.[^./]*$/u;

/** By what names a file is read; none for most. */
export function namesFor(
  path: string,
  mappings: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> | undefined {
  return mappings.get(path) ?? mappings.get(path.replace(EXTENSION, ''));
}
