import { LookupMap } from '../../layers/lookup-map.ts';
import { type Dictionary, openDictionary, sortWords } from '../../search/segments/dictionary.ts';
import { bytesOfWords, readWords } from '../../search/segments/sections.ts';
import { startsOf } from '../../stored/bytes.ts';

/** Writes words in their order, and behind them the number that each had. */
export function freezeKeys(words: readonly string[]): readonly Uint8Array[] {
  const { order, sections } = sortWords(words);
  return [...sections, bytesOfWords(order)];
}

/** Words that {@link freezeKeys} wrote. */
export interface StoredKeys {
  readonly dictionary: Dictionary;
  /** The number that the word of a place had. */
  numberAt(index: number): number;
}

/** Opens what {@link freezeKeys} wrote. */
export function openKeys([bytes, starts, order]: readonly Uint8Array[]): StoredKeys {
  const numbers = readWords(order);
  return { dictionary: openDictionary(bytes, starts), numberAt: (index) => numbers[index] ?? 0 };
}

/** Writes what stands under each of some keys, in the order of the keys' numbers, as numbers. */
export function freezeLists(lists: readonly (readonly number[])[]): readonly Uint8Array[] {
  return [
    bytesOfWords(startsOf(lists.map(({ length }) => length))),
    bytesOfWords(Uint32Array.from(lists.flat())),
  ];
}

/** A map from stored keys to lists of what has a number; a key without any is not in it. */
export class StoredLists<Item> extends LookupMap<string, readonly Item[]> {
  readonly #keys: StoredKeys;
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;
  readonly #itemAt: (number: number) => Item | undefined;

  constructor(
    keys: StoredKeys,
    [starts, numbers]: readonly (Uint8Array | undefined)[],
    itemAt: (number: number) => Item | undefined,
  ) {
    super();
    this.#keys = keys;
    this.#starts = readWords(starts);
    this.#numbers = readWords(numbers);
    this.#itemAt = itemAt;
  }

  get size(): number {
    let size = 0;
    for (let key = 0; key + 1 < this.#starts.length; key += 1) size += Number(this.#countOf(key) > 0);
    return size;
  }

  override has(key: string): boolean {
    const index = this.#keys.dictionary.find(key);
    return index >= 0 && this.#countOf(this.#keys.numberAt(index)) > 0;
  }

  get(key: string): readonly Item[] | undefined {
    const index = this.#keys.dictionary.find(key);
    return index < 0 ? undefined : this.#listOf(this.#keys.numberAt(index));
  }

  *entries(): MapIterator<[string, readonly Item[]]> {
    const { dictionary, numberAt } = this.#keys;
    for (let index = 0; index < dictionary.size; index += 1) {
      const list = this.#listOf(numberAt(index));
      if (list !== undefined) yield [dictionary.at(index), list];
    }
  }

  #countOf(key: number): number {
    return (this.#starts[key + 1] ?? 0) - (this.#starts[key] ?? 0);
  }

  #listOf(key: number): readonly Item[] | undefined {
    if (this.#countOf(key) === 0) return undefined;
    return Array.from(this.#numbers.subarray(this.#starts[key], this.#starts[key + 1])).flatMap(
      (number) => this.#itemAt(number) ?? [],
    );
  }
}
