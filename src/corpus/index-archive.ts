import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildLayeredArchive, findChange, isNone } from '../core/memory/layered-archive.ts';
import type { IndexingOptions } from '../core/memory/layered-indexes.ts';
import type { QuotedArticle } from '../core/statement.ts';
import { openAnalysisStore } from './analysis-store/open-store.ts';
import type { StoredArchive } from './archive-file/archive-file.ts';
import { type ArchiveKeeper, createArchiveKeeper } from './archive-file/archive-keeper.ts';
import { createShelf, type Shelf } from './archive-file/shelf.ts';
import { type ArchiveFolders, createSource, locateStoreOf } from './archive-folders.ts';
import { type ArchiveReader, createArchiveReader, type ReadSource } from './archive-reader.ts';
import { locateHistory, openHistory } from './history/open-history.ts';
import { stepsInTurns } from './in-turns.ts';
import { createMemoryRoom, type MemoryRoom } from './memory-room.ts';
import type { OpenArchiveDependencies, OpenArchiveOptions } from './open-archive.ts';

/** How to analyse an archive ahead of its use. */
export type IndexOptions = Omit<OpenArchiveOptions, 'acceptsStale'>;

/** What is kept of an archive now. */
export interface KeptArchive {
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

/**
 * Analyses and indexes what is new in an archive and keeps it, having examined what is there; or says in one line why
 * not.
 */
export async function indexArchive(
  folders: ArchiveFolders,
  { maxBytes, storeFolder, stateFile, notices, onProgress }: IndexOptions,
  {
    analyser,
    version,
    indexesVersion = null,
    engine,
    language,
    memory = createMemoryRoom(null),
  }: OpenArchiveDependencies & { readonly memory?: MemoryRoom },
): Promise<
  { readonly ok: true; readonly indexed: KeptArchive } | { readonly ok: false; readonly line: string }
> {
  if (storeFolder === null) return refuse('ARCHIVE_STORE is off. Set it to a folder for the analyses.');
  if (version === null)
    return refuse('Run from its sources, Verbatim keeps no analyses. Build it: npm run build.');
  const file = locateStoreOf(storeFolder, folders);
  const store = await openAnalysisStore(file, { notices, isExamined: true });
  const keeper =
    store.file === null || indexesVersion === null
      ? null
      : createArchiveKeeper(file, `${version}.${indexesVersion}`, { notices, engine, language });
  const stored = keeper?.open() ?? null;
  const reader = createArchiveReader(createSource(folders), {
    ...{ maxBytes, analyser, version, store, stored },
    history: stateFile === undefined ? undefined : openHistory(locateHistory(stateFile, folders), notices),
  });
  const shelf = keeper === null ? null : createShelf(keeper.file, notices);
  const onDisk = new Set<QuotedArticle>(stored?.archive.indexes.quoted);
  /** Makes room for the next articles by putting on the disk what was read; false where it cannot be put there. */
  const makeRoom = async (on: Shelf, { quoted }: ReadSource): Promise<boolean> => {
    const read = quoted.filter((each) => !onDisk.has(each));
    const put = await on.put(read, stepsInTurns);
    if (put === null) return false;
    for (const each of put) onDisk.add(each);
    reader.exchange(read, put);
    return true;
  };
  try {
    if (store.file === null) return refuse(NOT_KEPT);
    let analysed = 0;
    for (;;) {
      const read = await reader.read({ notices, onProgress, maxNew: memory.measure() });
      if (read.kind === 'failed') return refuse(read.message);
      if (store.file === null) return refuse(NOT_KEPT);
      const { quoted, leftOut, unread } = read;
      analysed += read.analysed;
      if (unread > 0 && shelf !== null && memory.mayIndex(quoted.length + unread)) {
        if (!(await makeRoom(shelf, read))) return refuse(NOT_INDEXED);
        if (memory.measure() > 0) continue;
      }
      if (keeper !== null) await keepAnew(keeper, stored, { quoted, reader, engine, language });
      if (unread > 0) return refuse(describeFull(quoted.length, unread));
      await reader.close();
      return {
        ok: true,
        indexed: { articles: quoted.length, analysed, leftOut, file, bytes: sizeOfAll(file) },
      };
    }
  } finally {
    shelf?.clear();
    await reader.close();
  }
}

interface ReadArticles extends Pick<ReadSource, 'quoted'>, IndexingOptions {
  readonly reader: Pick<ArchiveReader, 'sourcesOf'>;
}

/** Keeps the indexes of what was read, unless they are kept already. All are written anew, so none is changed first. */
async function keepAnew(
  keeper: ArchiveKeeper,
  stored: StoredArchive | null,
  { quoted, reader, engine, language }: ReadArticles,
): Promise<void> {
  if (stored !== null && isNone(findChange(stored.archive.indexes.quoted, quoted))) return;
  const sources = reader.sourcesOf(quoted);
  if (sources !== null)
    await keeper.keep(buildLayeredArchive(quoted, engine, language), sources, stepsInTurns);
}

function describeFull(articles: number, unread: number): string {
  return `${articles} of ${articles + unread} articles are indexed: the rest does not fit into memory. Give Node more (NODE_OPTIONS=--max-old-space-size=8000).`;
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
const NOT_INDEXED = 'The archive is not indexed; what was analysed is kept.';

function refuse(line: string): { readonly ok: false; readonly line: string } {
  return { ok: false, line };
}
