/** A map that is read and never written; what it holds may be made when it is asked for. */
export abstract class LookupMap<Key, Value> implements ReadonlyMap<Key, Value> {
  abstract readonly size: number;
  abstract get(key: Key): Value | undefined;
  abstract entries(): MapIterator<[Key, Value]>;

  has(key: Key): boolean {
    return this.get(key) !== undefined;
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(take: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) take(value, key, this);
  }
}
