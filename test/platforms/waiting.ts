/** Gives the first thing that fits, of those that are there and those to come. */
export interface Waiting<T> {
  /** Something came or changed. */
  announce(item: T): void;
  /** Looks at what is there, then at what comes; rejects after the milliseconds with what `explain` says. */
  until(present: Iterable<T>, fits: (item: T) => boolean, limit: number, explain: () => string): Promise<T>;
}

/** Makes a place to wait at. */
export function createWaiting<T>(): Waiting<T> {
  const looks = new Set<(item: T) => void>();
  return {
    announce: (item) => {
      for (const look of [...looks]) look(item);
    },
    until: (present, fits, limit, explain) =>
      new Promise((resolve, reject) => {
        for (const item of present) {
          if (fits(item)) return resolve(item);
        }
        const timer = setTimeout(() => {
          looks.delete(look);
          reject(new Error(explain()));
        }, limit);
        function look(item: T): void {
          if (!fits(item)) return;
          looks.delete(look);
          clearTimeout(timer);
          resolve(item);
        }
        looks.add(look);
      }),
  };
}
