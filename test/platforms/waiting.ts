/** Gives the first thing that fits, of those that are there and those to come. */
export interface Waiting<T> {
  /** Something came or changed; who waits for topics is asked only about things of theirs. */
  announce(item: T, topics?: readonly string[]): void;
  /** Looks at what is there, then at what comes; rejects after the milliseconds with what `explain` says. */
  until(
    present: Iterable<T>,
    fits: (item: T) => boolean,
    limit: number,
    explain: () => string,
    topics?: readonly string[],
  ): Promise<T>;
}

type Look<T> = (item: T) => void;

/** The topic of who waits for anything. */
const ANY = ['*'] as const;

/** Makes a place to wait at. */
export function createWaiting<T>(): Waiting<T> {
  const byTopic = new Map<string, Set<Look<T>>>();

  function forget(look: Look<T>, topics: readonly string[]): void {
    for (const topic of topics) {
      const looks = byTopic.get(topic);
      looks?.delete(look);
      if (looks?.size === 0) byTopic.delete(topic);
    }
  }

  return {
    announce: (item, topics = []) => {
      const looks = [...ANY, ...topics].flatMap((topic) => [...(byTopic.get(topic) ?? [])]);
      for (const look of new Set(looks)) look(item);
    },
    until: (present, fits, limit, explain, topics = ANY) =>
      new Promise((resolve, reject) => {
        for (const item of present) {
          if (fits(item)) return resolve(item);
        }
        const timer = setTimeout(() => {
          forget(look, topics);
          reject(new Error(explain()));
        }, limit);
        function look(item: T): void {
          if (!fits(item)) return;
          forget(look, topics);
          clearTimeout(timer);
          resolve(item);
        }
        for (const topic of topics) {
          byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(look));
        }
      }),
  };
}
