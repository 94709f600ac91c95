import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ArchiveAdding } from '../../chat/archives/answering-archive.ts';
import type { SourceReading } from '../../core/reading-report.ts';
import { addToArchive, MAX_FETCH_TIME, USUAL_PAUSE } from '../../corpus/add/add-to-archive.ts';
import { createPoliteFetch } from '../../corpus/add/polite-fetch.ts';
import type { Analyser } from '../../corpus/analysis/analysis.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import { followSources, type SourcesFollower } from '../../corpus/following/follow-sources.ts';
import {
  allowHosts,
  type FollowingOptions,
  locateSourcesState,
} from '../../corpus/following/following-options.ts';
import { openWithdrawn } from '../../corpus/history/withdrawn.ts';
import type { Log } from '../../ports/ports.ts';
import { lockFile } from '../../store/sqlite/file-lock.ts';
import { TIMER } from '../timer.ts';

/** What adding to archives and following their sources needs. */
interface AddingDependencies {
  readonly analyser: Analyser;
  readonly maxBytes: number;
  readonly log: Log;
  /** Whether sources are followed. */
  readonly follows: boolean;
}

/** Follows the sources of archives, and adds articles to one of them. */
export interface OpenAdding extends Pick<ArchiveAdding, 'add'> {
  /** When each source was last read, and the result. */
  sources(): readonly SourceReading[];
  /** Reads a few articles of each source that is due, so that the archive is not empty. */
  readFirst(): Promise<void>;
  /** Starts to read each source when it is due. */
  start(): void;
}

/** How much somebody who waits for the answer may add at once. */
const BOUNDS = { maxAddresses: 20, maxLists: 5 };
/** Articles of each source that are read before the archive is opened. */
const FIRST_ARTICLES = 5;
const SAMPLE =
  'This is the sample archive that comes with the program: name your own archive first (ARCHIVE_DIR).';

/** Follows the sources of an archive's folders, and adds articles on request. @param options - null: does neither. */
export async function openAdding(
  folders: ArchiveFolders,
  options: FollowingOptions | null,
  dependencies: AddingDependencies,
): Promise<OpenAdding> {
  const { analyser, maxBytes, follows } = dependencies;
  if (options === null) return NOTHING;
  const { agent, privateHosts, sampleDirectory } = options;
  const directories = typeof folders === 'string' ? [folders] : folders.map(({ directory }) => directory);
  const isSample = (directory: string) => path.resolve(directory) === sampleDirectory;
  const polite = { agent, allowsPrivate: allowHosts(privateHosts) };
  const fetch = createPoliteFetch({
    ...{ ...polite, pause: USUAL_PAUSE, maxTime: MAX_FETCH_TIME, now: Date.now },
    wait: (milliseconds) => setTimeout(milliseconds),
  });
  const followers: SourcesFollower[] = [];
  for (const directory of directories.filter((each) => !isSample(each))) {
    const stateFile = locateSourcesState(options.stateFile, directory);
    const mayFollow = () => follows && isFree(stateFile, dependencies.log);
    followers.push(
      await followSources({
        ...{ directory, stateFile, mayFollow, fetch, analyser, maxBytes, log: dependencies.log },
        ...{ timer: TIMER, now: () => new Date() },
        isWithdrawn: openWithdrawn(options.stateFile, directory)?.isWithdrawn,
      }),
    );
  }
  return {
    sources: () => followers.flatMap((follower) => follower.report()),
    readFirst: async () => void (await Promise.all(followers.map((each) => each.readDue(FIRST_ARTICLES)))),
    start: () => {
      for (const follower of followers) follower.start();
    },
    add: async (address, to) => {
      const directory = choose(folders, to);
      if (isSample(directory)) return { ok: false, line: SAMPLE };
      const given = { ...polite, maxBytes, bounds: BOUNDS, fetch, stateFile: options.stateFile };
      const [result] = await addToArchive([address], directory, given, analyser);
      return result ?? NOT_ADDED;
    },
  };
}

/** The folder of the archive of a name; the first where none is named. */
function choose(folders: ArchiveFolders, name: string | undefined): string {
  if (typeof folders === 'string') return folders;
  return (folders.find((each) => each.name === name) ?? folders[0])?.directory ?? '';
}

const NOT_ADDED = { ok: false, line: 'Nothing can be added here.' } as const;
const NOTHING: OpenAdding = {
  sources: () => [],
  readFirst: async () => {},
  start: () => {},
  add: async () => NOT_ADDED,
};

const OWNER_ONLY = 0o700;

/** Whether this process may follow the sources: only one does. */
function isFree(stateFile: string, log: Log): boolean {
  try {
    mkdirSync(path.dirname(stateFile), { recursive: true, mode: OWNER_ONLY });
    return lockFile(stateFile).ok;
  } catch (error) {
    log.error('sources-not-followed', { reason: `${stateFile}: ${String(error)}` });
    return false;
  }
}
