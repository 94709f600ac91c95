import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';

/** What is being done for people, so that it can be finished before the program leaves. */
export interface InFlight {
  /** Begins a task; it is under way until its promise is settled. */
  begin(task: () => Promise<void>): void;
  /**
   * The result of a task that keeps the processor busy. Between such tasks whatever has come in is taken first, so
   * that nobody waits for an acknowledgement because others wait for answers.
   */
  compute<T>(task: () => Promise<T>): Promise<T>;
  /** How many tasks are under way. */
  underWay(): number;
  /** Fulfilled when none is. */
  settled(): Promise<void>;
}

/**
 * Makes work with nothing under way.
 *
 * @param onFault Told of what a task did not see to by itself.
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

/** More than one, so that several writes share one wait for the disk. */
const COMPUTED_AT_ONCE = 8;
