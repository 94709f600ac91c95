import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FRUGAL_MEMORY } from './frugal-memory.ts';
import { type AnalysisTask, READY, TOO_SLOW } from './messages.ts';

/** What a process may take for one file. */
export interface ProcessLimits {
  /** Of its heap. */
  readonly megabytes: number;
  /** Of processor time, from the task to the answer. */
  readonly seconds: number;
}

/** What became of a task; where there is no answer the process has ended. */
export type TaskOutcome =
  | { readonly kind: 'answered'; readonly encoded: Uint8Array }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'ended'; readonly how: string };

/** A process that analyses one file at a time. */
export interface AnalysingProcess {
  /** Never rejects. The process ends where it needs more time than the task allows. */
  run(task: AnalysisTask): Promise<TaskOutcome>;
  end(): void;
}

const EXTENSION = path.extname(import.meta.url);
const SCRIPT = fileURLToPath(new URL(`./analysing-process${EXTENSION}`, import.meta.url));
/** From its sources, as tests run it, it needs a loader of TypeScript. */
const LOADER = EXTENSION === '.ts' ? ['--import', 'tsx'] : [];
/** How many times its processor time a task may take by the clock: a process that waits for ever uses none. */
const CLOCK_FACTOR = 6;
/** Milliseconds, for an answer that came while this process was busy. */
const GRACE = 200;

/**
 * Starts a process that analyses. What it may use of memory is bounded, and it gets nothing of the environment, so that
 * no secret is where strangers' files are read.
 *
 * @throws where it cannot be started.
 */
export async function startProcess({
  megabytes,
}: Pick<ProcessLimits, 'megabytes'>): Promise<AnalysingProcess> {
  const child = fork(SCRIPT, [], {
    cwd: path.dirname(SCRIPT),
    env: { ...FRUGAL_MEMORY },
    execArgv: [...LOADER, `--max-old-space-size=${megabytes}`, '--max-semi-space-size=8'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await waitUntilReady(child);
  // A message or a signal that no longer reaches it is no fault: it has ended.
  child.on('error', () => {});
  hold(child, false);
  return {
    run: async (task) => {
      hold(child, true);
      const outcome = await runTask(child, task);
      if (outcome.kind === 'answered') hold(child, false);
      else child.kill('SIGKILL');
      return outcome;
    },
    end: () => {
      child.kill('SIGKILL');
    },
  };
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  const ended = new AbortController();
  const exited = once(child, 'exit', { signal: ended.signal }).then(([code, signal]) => {
    throw new Error(`it ended with ${String(code ?? signal)}`);
  });
  try {
    // A fault of the start, such as EAGAIN, rejects this.
    const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), exited]);
    if (message !== READY) throw new Error(`it began with ${String(message)}`);
  } finally {
    exited.catch(() => {});
    ended.abort();
  }
}

/** Only a process that is at work keeps this one from ending. */
function hold(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function runTask(child: ChildProcess, task: AnalysisTask): Promise<TaskOutcome> {
  return new Promise((resolve) => {
    let timeout = setTimeout(
      () => {
        timeout = setTimeout(() => settle({ kind: 'too-slow' }), GRACE);
      },
      task.seconds * CLOCK_FACTOR * 1000,
    );
    const settle = (outcome: TaskOutcome): void => {
      clearTimeout(timeout);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(outcome);
    };
    const onMessage = (message: unknown): void => {
      if (message instanceof Uint8Array) settle({ kind: 'answered', encoded: message });
    };
    const onExit = (code: number | null, signal: string | null): void =>
      settle(signal === TOO_SLOW ? { kind: 'too-slow' } : { kind: 'ended', how: signal ?? String(code) });
    const onError = (error: Error): void => settle({ kind: 'ended', how: error.message });
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    else child.send(task);
  });
}
