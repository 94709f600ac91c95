import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { commands } from '../../../commands/index.ts';
import { createArchivePages } from '../../adapters/web/archive-pages.ts';
import { answerFromArchive } from '../../chat/archives/answer-from-archive.ts';
import { MAX_ANSWER_TIME } from '../../chat/archives/answer-in-time.ts';
import { type Archive, ArchiveFailure } from '../../core/archive.ts';
import { english } from '../../core/language/english/index.ts';
import { prepareArchive } from '../../core/memory/memory-archive.ts';
import type { ReadingReport } from '../../core/reading-report.ts';
import { segmentEngine } from '../../core/search/segments/segment-engine.ts';
import { createAnalyserPool } from '../../corpus/analysis/analyser-pool.ts';
import { readAnalyserVersion, readIndexesVersion } from '../../corpus/analysis/analyser-version.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import type { Look } from '../../corpus/article-source.ts';
import { createFreshArchive, type FreshArchive, type Refreshed } from '../../corpus/fresh-archive.ts';
import { keepFresh } from '../../corpus/keep-fresh.ts';
import { createMemoryRoom } from '../../corpus/memory-room.ts';
import { openArchive } from '../../corpus/open-archive.ts';
import type { Log } from '../../ports/ports.ts';
import { collectWhenQuiet, keepHeapTight } from '../spare-memory.ts';
import { IDLE_TIMER, TIMER } from '../timer.ts';
import { openAdding } from './adding.ts';
import { endInTime } from './end-in-time.ts';
import { endWithParent } from './end-with-parent.ts';
import type {
  ArchiveMethods,
  ArchiveState,
  FollowOptions,
  FromProcess,
  LogLevel,
  ToProcess,
} from './messages.ts';
import { nowAndThen } from './now-and-then.ts';

// `start-process.ts` starts this process. It holds the archive, follows its folder, and answers one question after the
// other until its parent is gone. Signals to the group are for the parent, which ends this process when it is done.

keepHeapTight();
collectWhenQuiet(IDLE_TIMER);

process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());
endWithParent();

process.once('message', (message: ToProcess) => {
  if (message.type === 'open') void open(message.folders, message.options);
});

async function open(
  folders: ArchiveFolders,
  { every, isPrepared, maxMemory = null, following, ...options }: FollowOptions,
): Promise<void> {
  const notices = { warn: (line: string) => tell({ type: 'notice', line }) };
  const onProgress = nowAndThen((done, total) => tell({ type: 'progress', done, total }));
  const log = createForwardingLog();
  const adding = await openAdding(folders, following ?? null, {
    ...{ analyser: createAnalyserPool(), maxBytes: options.maxBytes, log },
    follows: following !== undefined && every > 0,
  });
  const openFolder = () =>
    openArchive(
      folders,
      { ...options, isWatched: every > 0, notices, onProgress },
      { ...MAKING, analyser: createAnalyserPool() },
    );
  let opened = await openFolder();
  if (!opened.ok && adding.sources().length > 0) {
    notices.warn(`${opened.line} Its sources are read first.`);
    await adding.readFirst();
    opened = await openFolder();
  }
  if (!opened.ok) return tell({ type: 'not-opened', line: opened.line });
  const { archive: first, reader, kept, unread = 0 } = opened;
  const later = { warn: (line: string) => log.warn('archive-notice', { reason: line }) };
  const memory = createMemoryRoom(maxMemory);
  const fresh =
    reader === undefined ? null : createFreshArchive(first, reader, { notices: later, kept, unread, memory });
  const archive = endInTime(fresh?.archive ?? first, MAX_ANSWER_TIME);
  if (isPrepared) for (const _ of prepareArchive(first)) await setImmediate();
  const reading = (): ReadingReport => ({ lines: [], ...reader?.report(), sources: adding.sources() });
  listen({
    ...answerFromArchive({ archive, commands, reading }),
    ...createArchivePages(archive, { commands, reading }),
    ...{ add: adding.add, reading: async () => countable(reading()) },
  });
  tell({ type: 'opened', state: await stateOf(archive) });
  tell({ type: 'busy' });
  if (!isPrepared) for (const _ of prepareArchive(first)) await setImmediate();
  tell({ type: 'idle' });
  if (fresh === null || reader === undefined) return;
  const onReplaced = (): void => void stateOf(archive).then((state) => tell({ type: 'changed', state }));
  const refresh = (look?: Look) =>
    refreshWhole({ ...fresh, refresh: () => tellBusy(() => fresh.refresh(look)) }, onReplaced);
  if (fresh.isPart() && (await refresh()).kind === 'replaced') onReplaced();
  fresh.keep();
  if (every === 0) return;
  keepFresh({
    fresh: { refresh },
    every,
    watch: reader.watch,
    timer: TIMER,
    log,
    onReplaced,
  });
  // While it waits for a file that may just be written.
  reader.prepare();
  adding.start();
}

/** The report as plain data, which can be sent to another process. */
function countable({ lines, sources = [] }: ReadingReport): ReadingReport {
  return { lines, sources };
}

/** What the archive is made with. */
const MAKING = {
  version: readAnalyserVersion(),
  indexesVersion: readIndexesVersion(),
  engine: segmentEngine,
  language: english,
};

/** Reads what has changed, in parts if it is much. If a part fails, the next look at the folder goes on from there. */
async function refreshWhole(
  fresh: Pick<FreshArchive, 'refresh' | 'isPart'>,
  onReplaced: () => void,
): Promise<Refreshed> {
  for (;;) {
    const refreshed = await fresh.refresh();
    if (refreshed.kind !== 'replaced' || !fresh.isPart()) return refreshed;
    onReplaced();
  }
}

/** Announces that this process will be silent, as it is while it builds indexes. */
async function tellBusy<Value>(work: () => Promise<Value>): Promise<Value> {
  tell({ type: 'busy' });
  try {
    return await work();
  } finally {
    tell({ type: 'idle' });
  }
}

function listen(asked: ArchiveMethods): void {
  process.on('message', (message: ToProcess) => {
    if (message.type === 'ask') void answer(asked, message);
  });
  // The parent takes this process for stuck if it hears nothing while a question is open.
  setInterval(() => tell({ type: 'alive' }), HEARTBEAT);
}

/** Milliseconds. */
const HEARTBEAT = 1000;

async function answer(
  asked: ArchiveMethods,
  { id, method, args }: Extract<ToProcess, { type: 'ask' }>,
): Promise<void> {
  try {
    const ask = asked[method] as (...args: readonly unknown[]) => Promise<unknown>;
    tell({ type: 'answer', id, value: await ask(...args) });
  } catch (error) {
    const line = error instanceof Error ? error.message : String(error);
    tell({ type: 'failure', id, line, isFault: !(error instanceof ArchiveFailure) });
  }
}

async function stateOf(archive: Archive): Promise<ArchiveState> {
  return { holdings: await archive.holdings(), revision: await archive.revision() };
}

function createForwardingLog(): Log {
  const forward =
    (level: LogLevel): Log[LogLevel] =>
    (event, fields = {}) =>
      tell({ type: 'log', level, event, fields });
  return { info: forward('info'), warn: forward('warn'), error: forward('error') };
}

function tell(message: FromProcess): void {
  if (process.connected) process.send?.(message);
}
