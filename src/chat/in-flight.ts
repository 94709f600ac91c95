import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';

/** Tasks in flight, which the program finishes before it stops. */
export interface InFlight {
  /** Starts a task; it is in flight until its promise settles. */
  begin(task: () => Promise<void>): void;
  /**
   * Runs a task that keeps the processor busy. Between such tasks, waiting events get their turn, so acknowledgements
   * don't wait for other people's answers.
   */
  compute<T>(task: () => Promise<T>): Promise<T>;
  /** How many tasks are in flight. */
  underWay(): number;
  /** Resolves when none is. */
  settled(): Promise<void>;
}

/**
 * Starts with nothing in flight.
 *
 * @param onFault - Called with what a task rejects with.
 */
export function createInFlight(onFault: (error: unknown) => void): InFlight {
  const tasks = new Set<Promise<void>>();
  const computing = new PQueue({ concurrency: COMPUTED_AT_ONCE });
  return {
    begin: (task) => {
      const running = task()
        .catch(onFault)
        .finally(() => tasks.delete(running));
      tasks.add(running);
    },
    compute: (task) =>
      computing.add(async () => {
        await setImmediate();
        return task();
      }),
    underWay: () => tasks.size,
    settled: async () => {
      while (tasks.size > 0) await Promise.allSettled(tasks);
    },
  };
}

/** More than one, so that several writes share a wait for the disk. */
const COMPUTED_AT_ONCE = 8;
