import { availableParallelism } from 'node:os';
import PQueue from 'p-queue';
import { maxSecondsOf } from '../formats/formats.ts';
import type { ContentReason } from '../left-out.ts';
import type { Analyser } from './analysis.ts';
import { encodeAnalysis } from './encode-analysis.ts';
import type { AnalysisTask } from './messages.ts';
import {
  type AnalysingProcess,
  type ProcessLimits,
  startProcess,
  type TaskOutcome,
} from './start-process.ts';

/** How files are analysed in processes of their own. */
export interface AnalyserPoolOptions {
  /** How many processes at most. Default: one a processor, up to four. */
  readonly processes?: number;
  /** What one of them may take for a file. Default: 10 seconds of processor time, 128 MB. */
  readonly limits?: ProcessLimits;
  /** Milliseconds for which a process without work is kept. Default: 10,000. */
  readonly idle?: number;
}

const MAX_PROCESSES = 4;
/** Milliseconds; a file that takes longer does not hold up others: one more process is started, if there may be one. */
const MAX_WAIT = 1_000;
/** Starting a process takes as long as analysing some fifty articles. */
const MIN_FILES = 50;
/** A news article takes some milliseconds, the longest a second. */
const LIMITS: ProcessLimits = { seconds: 10, megabytes: 128 };

/**
 * Analyses in processes, started when there is work, so that a file that hangs, bursts or ends its process costs nobody
 * else anything. Threads would not do: one that outgrows its memory by a large step ends the whole process with it.
 */
export function createAnalyserPool(options: AnalyserPoolOptions = {}): Analyser {
  const {
    processes = Math.min(availableParallelism(), MAX_PROCESSES),
    limits = LIMITS,
    idle = 10_000,
  } = options;
  const queue = new PQueue({ concurrency: processes });
  const resting: AnalysingProcess[] = [];
  const endAll = (): void => {
    for (const each of resting.splice(0)) each.end();
  };
  let expiry = setTimeout(() => {}, 0);
  const rest = (each: AnalysingProcess): void => {
    resting.push(each);
    clearTimeout(expiry);
    expiry = setTimeout(endAll, idle).unref();
  };
  /** How many processes are worth their start for the files that are expected. */
  let worthwhile = processes;
  // One more, and no more than that: files that are slow are large in memory, too.
  const addProcess = (): void => {
    queue.concurrency = Math.min(processes, worthwhile + 1);
  };
  /** A process that was started before there is work for it. */
  let early: Promise<AnalysingProcess> | null = null;
  const startEarly = (): void => {
    const starting = startProcess(limits);
    early = starting;
    const keep = (started: AnalysingProcess | null) => {
      if (early !== starting) return;
      early = null;
      if (started !== null) rest(started);
    };
    // Where it cannot be started, whoever has work for one hears of it.
    starting.then(keep, () => keep(null));
  };
  const takeEarly = (): Promise<AnalysingProcess> | null => {
    const taken = early;
    early = null;
    return taken;
  };
  const attempt = async (task: AnalysisTask): Promise<Attempt> => {
    const rested = resting.pop();
    const analysing = rested ?? (await (takeEarly() ?? startProcess(limits)));
    const slow = setTimeout(addProcess, MAX_WAIT);
    const outcome = await analysing.run(task);
    clearTimeout(slow);
    if (outcome.kind === 'answered') rest(analysing);
    return { outcome, isFirst: rested === undefined };
  };
  return {
    expect: (files) => {
      worthwhile = Math.max(1, Math.min(processes, Math.floor(files / MIN_FILES)));
      queue.concurrency = worthwhile;
    },
    prepare: () => {
      if (early === null && resting.length === 0 && queue.pending === 0) startEarly();
    },
    analyse: (key, content) =>
      queue.add(async () => {
        const seconds = maxSecondsOf(content.path, content.bytes, limits.seconds);
        const task = { key, seconds, ...content };
        const first = await attempt(task);
        // A second try, where the process may have died of what other files left in it.
        const isUnsure = first.outcome.kind === 'ended' && !first.isFirst;
        const { outcome } = isUnsure ? await attempt(task) : first;
        if (outcome.kind === 'answered') return outcome.encoded;
        return encodeAnalysis(key, { kind: 'left-out', reason: reasonOf(outcome, { ...limits, seconds }) });
      }),
    close: async () => {
      queue.clear();
      await queue.onIdle();
      await takeEarly()?.then(
        (started) => started.end(),
        () => {},
      );
      clearTimeout(expiry);
      endAll();
    },
  };
}

/** What came of giving a task to a process. */
interface Attempt {
  readonly outcome: TaskOutcome;
  /** Whether the process had no task before. */
  readonly isFirst: boolean;
}

/** How a process ends when its heap is full (V8 aborts), or when the system has no memory left (SIGKILL). */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGABRT', 'SIGKILL', '134']);

function reasonOf(
  outcome: Exclude<TaskOutcome, { readonly kind: 'answered' }>,
  { seconds, megabytes }: ProcessLimits,
): ContentReason {
  if (outcome.kind === 'too-slow') return { kind: 'too-slow', seconds };
  return OUT_OF_MEMORY.has(outcome.how)
    ? { kind: 'too-much-memory', megabytes }
    : { kind: 'failed', detail: `the process ended with ${outcome.how}` };
}
