/** Who holds a thing. Most things have one holder, which needs no list. */
export interface Holders<Key, Holder> {
  /** Null where there are no two. */
  several(key: Key): ReadonlySet<Holder> | null;
  of(key: Key): readonly Holder[];
  add(key: Key, holder: Holder): void;
  take(key: Key, holder: Holder): void;
}

/** Makes a list in which nobody holds anything. */
export function createHolders<Key, Holder extends object>(): Holders<Key, Holder> {
  const map = new Map<Key, Holder | Set<Holder>>();
  return {
    several(key) {
      const known = map.get(key);
      return known instanceof Set && known.size > 1 ? known : null;
    },
    of(key) {
      const known = map.get(key);
      if (known === undefined) return [];
      return known instanceof Set ? [...known] : [known];
    },
    add(key, holder) {
      const known = map.get(key);
      if (known === undefined) map.set(key, holder);
      else if (known instanceof Set) known.add(holder);
      else if (known !== holder) map.set(key, new Set([known, holder]));
    },
    take(key, holder) {
      const known = map.get(key);
      if (known instanceof Set) known.delete(holder);
      if (known === holder || (known instanceof Set && known.size === 0)) map.delete(key);
    },
  };
}
