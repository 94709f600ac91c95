/** Lets tasks of the same name go one after the other, in the order in which they came; those of others run beside. */
export interface KeyedQueue {
  /** What the task gives or rejects with, once all of the same name before it are settled. */
  take<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
}

/** Makes turns that nobody waits for; names are forgotten with their last task. */
export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<void>>();
  return {
    take: (name, task) => {
      const before = last.get(name) ?? Promise.resolve();
      const turn = before.then(task);
      const settled = turn.then(ignore, ignore);
      last.set(name, settled);
      void settled.then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
      return turn;
    },
  };
}

function ignore(): void {}
