/** A map whose values live only as long as somebody else holds them. */
export class WeakValues<Key, Value extends object> {
  readonly #references = new Map<Key, WeakRef<Value>>();
  /** From this many keys on, those whose values are gone are removed. */
  #full = MIN_FULL;

  get(key: Key): Value | undefined {
    return this.#references.get(key)?.deref();
  }

  set(key: Key, value: Value): void {
    if (this.#references.size >= this.#full) this.#sweep();
    this.#references.set(key, new WeakRef(value));
  }

  #sweep(): void {
    for (const [key, reference] of this.#references)
      if (reference.deref() === undefined) this.#references.delete(key);
    // Spreads the cost of a sweep over the keys.
    this.#full = Math.max(MIN_FULL, 2 * this.#references.size);
  }
}

const MIN_FULL = 4_096;
