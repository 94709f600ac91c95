/** Runs tasks of the same name one after the other, in order. Tasks of different names run side by side. */
export interface KeyedQueue {
  /** Settles as the task does, after all earlier tasks of the same name have settled. */
  take<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
}

/** Creates an empty queue. Names are forgotten with their last task. */
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
