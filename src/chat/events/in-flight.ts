/** Tasks in flight, which the program finishes before it stops. */
export interface InFlight {
  /** Starts a task; it is in flight until its promise settles. */
  begin(task: () => Promise<void>): void;
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
  return {
    begin: (task) => {
      const running = task()
        .catch(onFault)
        .finally(() => tasks.delete(running));
      tasks.add(running);
    },
    underWay: () => tasks.size,
    settled: async () => {
      while (tasks.size > 0) await Promise.allSettled(tasks);
    },
  };
}
