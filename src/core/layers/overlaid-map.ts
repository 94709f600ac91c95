import { LookupMap } from './lookup-map.ts';

/**
 * A map with some of its values changed or taken out. The map beneath is shared and never changes, so that a change
 * costs what was changed since it was made, however large it is.
 */
export class OverlaidMap<Key, Value> extends LookupMap<Key, Value> {
  readonly #beneath: ReadonlyMap<Key, Value>;
  /** Null where a key is taken out. */
  readonly #changes: ReadonlyMap<Key, { readonly value: Value } | null>;
  readonly size: number;

  private constructor(
    beneath: ReadonlyMap<Key, Value>,
    changes: ReadonlyMap<Key, { readonly value: Value } | null>,
  ) {
    super();
    this.#beneath = beneath;
    this.#changes = changes;
    let { size } = beneath;
    for (const [key, change] of changes) size += Number(change !== null) - Number(beneath.has(key));
    this.size = size;
  }

  /** @param changes - null takes a key out. */
  static of<Key, Value>(
    map: ReadonlyMap<Key, Value>,
    changes: Iterable<readonly [Key, { readonly value: Value } | null]>,
  ): OverlaidMap<Key, Value> {
    if (!(map instanceof OverlaidMap)) return new OverlaidMap(map, new Map(changes));
    return new OverlaidMap<Key, Value>(map.#beneath, new Map([...map.#changes, ...changes]));
  }

  /** The map that is shared. */
  get beneath(): ReadonlyMap<Key, Value> {
    return this.#beneath;
  }

  /** The keys whose values are others than beneath, or taken out. */
  changedKeys(): MapIterator<Key> {
    return this.#changes.keys();
  }

  /** Whether a key has another value than beneath, or is taken out. */
  isChanged(key: Key): boolean {
    return this.#changes.has(key);
  }

  get(key: Key): Value | undefined {
    const change = this.#changes.get(key);
    return change === undefined ? this.#beneath.get(key) : change?.value;
  }

  override has(key: Key): boolean {
    const change = this.#changes.get(key);
    return change === undefined ? this.#beneath.has(key) : change !== null;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const [key, value] of this.#beneath) {
      const change = this.#changes.get(key);
      if (change === undefined) yield [key, value];
      else if (change !== null) yield [key, change.value];
    }
    for (const [key, change] of this.#changes)
      if (change !== null && !this.#beneath.has(key)) yield [key, change.value];
  }
}
