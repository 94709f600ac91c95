import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../core/language/language.ts';
import { buildLayeredArchive } from '../core/memory/layered-archive.ts';
import { locateStore } from './analysis-store/locate-store.ts';
import { openAnalysisStore } from './analysis-store/open-store.ts';
import type { StoredArchive, StoredSource } from './archive-file/archive-file.ts';
import { type ArchiveKeeper, createArchiveKeeper } from './archive-file/archive-keeper.ts';
import { createArchiveReader, type ReadSource } from './archive-reader.ts';
import { createFolderSource } from './folder-source.ts';
import { followChange } from './follow-change.ts';
import { stepsInTurns } from './in-turns.ts';
import type { OpenArchiveDependencies, OpenArchiveOptions } from './open-archive.ts';
import { renewWhole } from './renew-archive.ts';

/** How an archive is to be analysed ahead of its use. */
export type IndexOptions = Omit<OpenArchiveOptions, 'acceptsStale'>;

/** What is kept of an archive now. */
export interface IndexedArchive {
  readonly articles: number;
  /** How many files had to be analysed for it. */
  readonly analysed: number;
  /** How many files, folders and links are not served. */
  readonly leftOut: number;
  /** Where its analyses are kept; what is built of them is kept beside it. */
  readonly file: string;
  /** The size of all that is kept of it. */
  readonly bytes: number;
}

/** Analyses and indexes what is new in an archive and keeps it, having examined what is there; or says in one line why not. */
export async function indexArchive(
  directory: string,
  { maxBytes, storeFolder, notices, onProgress }: IndexOptions,
  { analyser, version, indexesVersion = null, language }: OpenArchiveDependencies,
): Promise<
  { readonly ok: true; readonly indexed: IndexedArchive } | { readonly ok: false; readonly line: string }
> {
  if (storeFolder === null) return refuse('ARCHIVE_STORE is off. Set it to a folder for the analyses.');
  if (version === null)
    return refuse('Run from its sources, Verbatim keeps no analyses. Build it: npm run build.');
  const file = locateStore(storeFolder, directory);
  const store = await openAnalysisStore(file, { notices, isExamined: true });
  const keeper =
    store.file === null || indexesVersion === null
      ? null
      : createArchiveKeeper(file, `${version}.${indexesVersion}`, { notices, language });
  const stored = keeper?.open() ?? null;
  const reader = createArchiveReader(createFolderSource(directory), {
    ...{ maxBytes, analyser, version, store, stored },
  });
  try {
    if (store.file === null) return refuse(NOT_KEPT);
    const read = await reader.read({ notices, onProgress });
    if (read.kind === 'failed') return refuse(read.message);
    if (store.file === null) return refuse(NOT_KEPT);
    const { quoted, analysed, leftOut } = read;
    if (keeper !== null)
      await keepAnew(keeper, stored, { quoted, sources: reader.sourcesOf(quoted), language });
    await reader.close();
    return {
      ok: true,
      indexed: { articles: quoted.length, analysed, leftOut, file, bytes: sizeOfAll(file) },
    };
  } finally {
    await reader.close();
  }
}

interface ReadArticles extends Pick<ReadSource, 'quoted'> {
  readonly sources: readonly StoredSource[] | null;
  readonly language: Language;
}

/** Keeps the indexes of what was read, unless they are kept already. */
async function keepAnew(
  keeper: ArchiveKeeper,
  stored: StoredArchive | null,
  { quoted, sources, language }: ReadArticles,
): Promise<void> {
  const archive =
    stored === null ? buildLayeredArchive(quoted, language) : await followChange(stored.archive, quoted);
  if (sources === null || archive === stored?.archive) return;
  await keeper.keep(await renewWhole(archive), sources, stepsInTurns);
}

/** The files of a store lie beside each other. */
function sizeOfAll(file: string): number {
  const { dir, name } = path.parse(file);
  return readdirSync(dir)
    .filter((each) => each.startsWith(`${name}.`))
    .reduce((sum, each) => sum + (statSync(path.join(dir, each), { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** A notice has said why. */
const NOT_KEPT = 'The analyses are not kept.';

function refuse(line: string): { readonly ok: false; readonly line: string } {
  return { ok: false, line };
}
