import { EventEmitter, once } from 'node:events';
import { LRUCache } from 'lru-cache';
import type { ArchiveObserver } from '../../chat/archives/answering-archive.ts';
import { ArchiveFailure } from '../../core/archive.ts';
import type { LogFields, Notices, Timer } from '../../ports/ports.ts';
import { ADVICE } from '../../reply/advice.ts';
import { CHAT_LINES } from '../../reply/chat-lines.ts';
import { TIMER } from '../timer.ts';
import type { ArchiveMethods, ArchiveState, FromProcess, LogLevel, ToProcess } from './messages.ts';
import { createOpenQuestions } from './open-questions.ts';
import type { Asking } from './remote-answers.ts';
import { createSilence } from './silence.ts';
import { type ArchiveProcess, startProcess } from './start-process.ts';

/** Keeps an archive's process running. */
export interface Supervisor extends Asking {
  /** Resolves when the first process has opened the archive, or said why it cannot. */
  readonly opened: Promise<Opened>;
  /** Whether a process is ready to answer. */
  isReady(): boolean;
  observe(observer: ArchiveObserver): void;
  close(): Promise<void>;
}

type Opened = { readonly ok: true } | { readonly ok: false; readonly line: string };

/** How processes are started, and when. */
interface SupervisorDependencies {
  readonly startOne: typeof startProcess;
  readonly timer: Timer;
}

/** Who hears how opening goes. */
interface Opening {
  readonly notices: Notices;
  onProgress(done: number, total: number): void;
}

/** What to do with each message of a process. */
type Hearing = {
  readonly [Type in FromProcess['type']]: (told: Extract<FromProcess, { readonly type: Type }>) => void;
};

/** How long, in milliseconds, a question waits for a process that is being restarted. */
const MAX_WAIT = 5_000;
/** Milliseconds before a process is restarted; doubled each time it ends before it has opened the archive. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 60_000;

const NOTICE = 'archive-notice';
/** How many problems with an archive's files are remembered. */
const MAX_TOLD = 10_000;
/** Milliseconds. */
const NOTICE_LIFETIME = 86_400_000;

/** Starts a process, and a new one whenever it ends. @param opening - hears how the first goes. */
export function createSupervisor(
  message: Extract<ToProcess, { type: 'open' }>,
  { notices, onProgress }: Opening,
  { startOne, timer }: SupervisorDependencies = { startOne: startProcess, timer: TIMER },
): Supervisor {
  const questions = createOpenQuestions();
  const events = new EventEmitter<{ opened: [Opened]; ready: [] }>();
  const opened = once(events, 'opened').then(
    ([first]: Opened[]) => first ?? { ok: false, line: CHAT_LINES.archiveLost },
  );
  // Any number of questions may wait for the next process.
  events.setMaxListeners(0);
  let observer: ArchiveObserver | null = null;
  let state: ArchiveState | null = null;
  let isReady = false;
  let isClosed = false;
  let pause = FIRST_PAUSE;
  const toldLately = new LRUCache<string, true>({ max: MAX_TOLD, ttl: NOTICE_LIFETIME });
  const silence = createSilence(() => {
    observer?.log.error('archive-process-stuck', { reason: ADVICE.archiveSilent });
    running.end();
  });
  let running = start();

  function start(): ArchiveProcess {
    const started = startOne(hear);
    started.tell(message);
    void started.ended.then(restart);
    return started;
  }

  function restart(how: string): void {
    isReady = false;
    questions.failAll(CHAT_LINES.archiveLost);
    silence.end();
    events.emit('opened', {
      ok: false,
      line: `The archive cannot be opened: its process ended with ${how}.`,
    });
    if (isClosed || state === null) return;
    observer?.log.error('archive-process-ended', { reason: how, advice: ADVICE.archiveRestarted });
    timer.after(pause, () => {
      if (!isClosed) running = start();
    });
    pause = Math.min(2 * pause, MAX_PAUSE);
  }

  const hearing: Hearing = {
    progress: ({ done, total }) => {
      if (state === null) onProgress(done, total);
    },
    notice: ({ line }) => {
      if (state === null) notices.warn(line);
      else logNotice('warn', { reason: line });
    },
    'not-opened': ({ line }) => {
      if (state === null) events.emit('opened', { ok: false, line });
      else observer?.log.error('archive-not-opened', { reason: line });
      running.end();
    },
    opened: serve,
    changed: serve,
    log: ({ level, event, fields }) => {
      if (event === NOTICE) logNotice(level, fields);
      else observer?.log[level](event, fields);
    },
    answer: ({ id, value }) => questions.answer(id, value),
    failure: ({ id, line, isFault }) => questions.fail(id, line, isFault),
    busy: () => silence.expect('long'),
    idle: () => silence.expect('short'),
    alive: () => {},
  };

  /** Logs each problem once a day: a restarted process finds the same ones again. */
  function logNotice(level: LogLevel, fields: LogFields): void {
    const line = String(fields['reason']);
    if (toldLately.has(line)) return;
    toldLately.set(line, true);
    observer?.log[level](NOTICE, fields);
  }

  function hear(told: FromProcess): void {
    if (isClosed) return;
    (hearing[told.type] as (told: FromProcess) => void)(told);
    if (questions.size === 0) silence.end();
    else silence.broken();
  }

  function serve({ state: told }: { readonly state: ArchiveState }): void {
    const isFirst = state === null;
    state = told;
    isReady = true;
    pause = FIRST_PAUSE;
    events.emit('ready');
    events.emit('opened', { ok: true });
    if (!isFirst) observer?.onChanged();
  }

  return {
    opened,
    isReady: () => isReady,
    state: () => {
      if (state === null) throw new ArchiveFailure(CHAT_LINES.archiveReopening);
      return state;
    },
    ask: (async (method: keyof ArchiveMethods, ...args: readonly unknown[]) => {
      if (!isReady) await once(events, 'ready', { signal: AbortSignal.timeout(MAX_WAIT) }).catch(() => {});
      if (!isReady) throw new ArchiveFailure(CHAT_LINES.archiveReopening);
      silence.begin();
      return questions.open((id) => running.tell({ type: 'ask', id, method, args }));
    }) as Asking['ask'],
    observe: (told) => {
      observer = told;
    },
    close: async () => {
      isClosed = true;
      running.end();
      await running.ended;
    },
  };
}
