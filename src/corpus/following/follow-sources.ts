import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import type { SourceReading } from '../../core/reading-report.ts';
import type { Log, Timer } from '../../ports/ports.ts';
import { codeOf } from '../left-out.ts';
import { SOURCES_FILE } from '../side-files/side-file-names.ts';
import { type ReadSourceDependencies, readSource } from './read-source.ts';
import { readSources } from './read-sources.ts';
import type { FollowedSource, SourcesFile } from './source.ts';
import { loadState, type SourcesState, saveState, UNREAD } from './sources-state.ts';

/** Follows an archive's sources. */
export interface SourcesFollower {
  /** When each source was last read, and the result. */
  report(): readonly SourceReading[];
  /** Begins to read each source when it is due. */
  start(): void;
  /** Reads now what is due. @param maxArticles - how many of each source; the rest waits. */
  readDue(maxArticles?: number): Promise<void>;
  /** Resolves when no source is being read. */
  stop(): Promise<void>;
}

/** What following needs. */
export interface FollowerDependencies extends Omit<ReadSourceDependencies, 'except' | 'maxArticles'> {
  /** The file that keeps what is known of the sources. */
  readonly stateFile: string;
  /** Whether no other process follows the sources; two would fetch everything twice. Asked until it is true. */
  mayFollow(): boolean;
  readonly timer: Timer;
  readonly log: Log;
  /** Called when a source has been read. */
  onRead?(reading: SourceReading): void;
}

/** Milliseconds between two looks at what is due. */
const LOOK = 15_000;
/** Milliseconds after the start. */
const FIRST_LOOK = 2_000;
const MAX_ARTICLES = 50;
const AT_ONCE = { concurrency: 4 };

/** Makes what follows the sources in `sources.yaml`. */
export async function followSources(dependencies: FollowerDependencies): Promise<SourcesFollower> {
  const { directory, stateFile, timer, log } = dependencies;
  let state = await loadOrTell();
  let isOurs = false;
  let file = await loadSources(directory);
  let isStopped = false;
  let cancel = (): void => {};
  let looking = Promise.resolve();

  function begin(): void {
    looking = look()
      .catch((error: unknown) => log.error('sources-not-read', { reason: String(error) }))
      .then(() => {
        if (!isStopped) cancel = timer.after(LOOK, begin);
      });
  }

  async function look(maxArticles = MAX_ARTICLES): Promise<void> {
    file = await loadSources(directory);
    if (file.sources.length === 0) return;
    if (!isOurs) {
      isOurs = dependencies.mayFollow();
      state = await loadOrTell();
    }
    if (!isOurs) return;
    const now = dependencies.now().toISOString();
    const due = file.sources.filter(({ url }) => (state.get(url)?.next ?? '') <= now);
    await pMap(due, (source) => readOne(source, maxArticles), AT_ONCE);
    if (due.length > 0) await keep(stateFile, state, log);
  }

  async function loadOrTell(): Promise<SourcesState> {
    const loaded = await loadState(stateFile);
    if (loaded.line !== null) log.warn('sources-state', { reason: loaded.line });
    return loaded.state;
  }

  async function readOne(source: FollowedSource, maxArticles: number): Promise<void> {
    if (isStopped) return;
    const before = state.get(source.url) ?? UNREAD;
    const { except } = file;
    const after = await readSource(source, before, { ...dependencies, except, maxArticles });
    state.set(source.url, after);
    const fields = { source: source.url, result: after.line };
    if (after.articles > before.articles) log.info('source-read', fields);
    else if (after.result === 'failed' && after.line !== before.line) log.warn('source-not-read', fields);
    const toldBefore = new Set(before.leftOut);
    for (const reason of after.leftOut)
      if (!toldBefore.has(reason)) log.warn('source-left-out', { source: source.url, reason });
    dependencies.onRead?.(describe(source, after));
  }

  return {
    start: () => {
      cancel = timer.after(FIRST_LOOK, begin);
    },
    readDue: look,
    report: () => file.sources.map((source) => describe(source, state.get(source.url) ?? UNREAD)),
    stop: async () => {
      isStopped = true;
      cancel();
      await looking;
    },
  };
}

async function keep(stateFile: string, state: SourcesState, log: Log): Promise<void> {
  try {
    await saveState(stateFile, state);
  } catch (error) {
    log.error('sources-state', { reason: `${stateFile} cannot be written (${codeOf(error)}).` });
  }
}

/** The sources that the archive's folder names, if any. Faults are reported where the folder is read. */
async function loadSources(directory: string): Promise<SourcesFile> {
  const text = await readFile(path.join(directory, SOURCES_FILE), 'utf8').catch(() => '');
  return readSources(text);
}

/** What is known of an archive's sources while nothing follows them. */
export async function reportSources(directory: string, stateFile: string): Promise<readonly SourceReading[]> {
  const { sources } = await loadSources(directory);
  if (sources.length === 0) return [];
  const { state } = await loadState(stateFile);
  return sources.map((source) => describe(source, state.get(source.url) ?? UNREAD));
}

function describe({ url, outlet }: FollowedSource, state: typeof UNREAD): SourceReading {
  const { lastRead, next, result, line, articles, leftOut } = state;
  return {
    ...{ url, outlet, line, articles, leftOut },
    result: lastRead === '' ? 'unread' : result,
    lastRead: lastRead === '' ? null : lastRead,
    next: next === '' ? null : next,
  };
}
