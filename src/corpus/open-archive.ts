import { buildLayeredArchive } from '../core/memory/layered-archive.ts';
import type { IndexingOptions } from '../core/memory/layered-indexes.ts';
import type { MemoryArchive } from '../core/memory/memory-archive.ts';
import type { Notices } from '../ports/ports.ts';
import type { Analyser } from './analysis/analysis.ts';
import { NO_STORE } from './analysis-store/analysis-store.ts';
import { openAnalysisStore } from './analysis-store/open-store.ts';
import type { StoredArchive } from './archive-file/archive-file.ts';
import { type ArchiveKeeper, createArchiveKeeper } from './archive-file/archive-keeper.ts';
import { type ArchiveFolders, createSource, locateStoreOf } from './archive-folders.ts';
import { type ArchiveReader, createArchiveReader } from './archive-reader.ts';
import { followChange } from './follow-change.ts';
import type { FollowingOptions } from './following/following-options.ts';
import { locateHistory, openHistory } from './history/open-history.ts';
import { MIN_PART } from './memory-room.ts';

/** How to read an archive. */
export interface OpenArchiveOptions {
  /** Larger files are left out. */
  readonly maxBytes: number;
  /** The folder in which analyses are kept, a file for each archive; null: nowhere. */
  readonly storeFolder: string | null;
  /**
   * The file of the state, beside which the archive's history is kept; absent: it is kept as long as the program runs.
   */
  readonly stateFile?: string;
  /** Takes a line about each file that is left out. */
  readonly notices: Notices;
  /** Called now and then with the numbers of files read and of all files. */
  onProgress(done: number, total: number): void;
  /** Whether what an older analyser made of a file will do until the folder is read again. */
  readonly acceptsStale: boolean;
  /** Whether the folder is watched from the first look on, for whoever follows it then. Default: no. */
  readonly isWatched?: boolean | undefined;
  /** Whether what is many files to read is answered from as soon as some are read, the newest first. Default: no. */
  readonly inParts?: boolean | undefined;
}

/** How to read an archive and keep it at the state of its folder. */
export interface FollowArchiveOptions extends OpenArchiveOptions {
  /** Milliseconds between two looks at the folder; 0: it is read once. */
  readonly every: number;
  /** Whether all that answers need is made before the first of them; else along with them. */
  readonly isPrepared: boolean;
  /** Bytes that the archive may take in memory. Default, or null: as many as the process may have. */
  readonly maxMemory?: number | null | undefined;
  /** How its sources are followed, and articles added to it; left out: neither is done. */
  readonly following?: FollowingOptions | undefined;
}

/** What analyses an archive's files. */
export interface IndexArchiveDependencies {
  readonly analyser: Analyser;
  /** The analyser's; null where nothing that it makes may be kept. */
  readonly version: string | null;
  /** Of what is built of the analyses; without one, or null, that is built at each start. */
  readonly indexesVersion?: string | null;
}

/**
 * What an archive is opened with: the language in which its articles are read and questions are asked, among others.
 */
export interface OpenArchiveDependencies extends IndexArchiveDependencies, IndexingOptions {}

/** An archive to answer from. */
export interface OpenArchive {
  readonly archive: MemoryArchive;
  /** Reads its folder again; none where no folder was read. */
  readonly reader?: ArchiveReader | undefined;
  /** Keeps it for the next start; none where it is not kept. */
  readonly kept?: KeptArchive | undefined;
  /** How many files are left to be read; left out: none. */
  readonly unread?: number;
}

/** What keeps an archive. */
export interface KeptArchive {
  readonly keeper: ArchiveKeeper;
  /** What was kept when the archive was opened; null where nothing was. */
  readonly stored: StoredArchive | null;
}

/** An archive to answer from, or why it could not be opened. */
export type OpenedArchive =
  | ({ readonly ok: true } & OpenArchive)
  | { readonly ok: false; readonly line: string };

/** Reads the articles of a folder with what is said in them, analysing and indexing only what was not there before. */
export async function openArchive(
  folders: ArchiveFolders,
  { maxBytes, storeFolder, stateFile, isWatched = false, inParts = false, ...options }: OpenArchiveOptions,
  { analyser, version, indexesVersion = null, engine, language }: OpenArchiveDependencies,
): Promise<OpenedArchive> {
  const file = storeFolder === null || version === null ? null : locateStoreOf(storeFolder, folders);
  const store = file === null ? NO_STORE : await openAnalysisStore(file, options);
  const keeper =
    store.file === null || indexesVersion === null
      ? null
      : createArchiveKeeper(store.file, `${version}.${indexesVersion}`, {
          notices: options.notices,
          ...{ engine, language },
        });
  const stored = keeper?.open() ?? null;
  const reader = createArchiveReader(createSource(folders), {
    ...{ maxBytes, analyser, store, stored, isWatched },
    version: version ?? '',
    history:
      stateFile === undefined ? undefined : openHistory(locateHistory(stateFile, folders), options.notices),
  });
  const held = stored?.sources.length ?? 0;
  const read = await reader.read({
    ...options,
    maxNew: inParts ? Math.max(MIN_PART, held) : undefined,
  });
  if (read.kind === 'read') {
    const archive =
      stored === null
        ? buildLayeredArchive(read.quoted, engine, language)
        : await followChange(stored.archive, read.quoted);
    const kept = keeper === null ? undefined : { keeper, stored };
    return { ok: true, archive, reader, kept, unread: read.unread };
  }
  await reader.close();
  return { ok: false, line: read.message };
}
