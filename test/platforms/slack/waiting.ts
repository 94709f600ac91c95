/** Gives the first thing that fits, of those that are there and those to come. */
export interface Waiting<T> {
  /** Something came or changed. */
  announce(): void;
  /** Rejects after the milliseconds with what `explain` says. */
  until(find: () => T | undefined, limit: number, explain: () => string): Promise<T>;
}

/** Makes a place to wait at. */
export function createWaiting<T>(): Waiting<T> {
  const looks = new Set<() => void>();
  return {
    announce: () => {
      for (const look of [...looks]) look();
    },
    until: (find, limit, explain) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looks.delete(look);
          reject(new Error(explain()));
        }, limit);
        function look(): void {
          const found = find();
          if (found === undefined) return;
          looks.delete(look);
          clearTimeout(timer);
          resolve(found);
        }
        looks.add(look);
        look();
      }),
  };
}
