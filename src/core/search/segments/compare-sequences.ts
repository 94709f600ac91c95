import { countFirst } from '../../bisect.ts';
import { exactLikeness, type Likeness, likenessOf } from '../alignment.ts';
import { Hits, useOf, type WordUse } from '../hits.ts';
import type { Term } from '../lexicon.ts';
import type { WeightedQuery } from '../weighted-query.ts';
import { compareBytes, type Dictionary } from './dictionary.ts';

/** Compares a query with many sequences; see `alignExactly` and `alignWords`, which find the same. */
export interface SequenceComparer {
  /** How well a sequence matches that holds every fragment of the query, in their order; null where it does not. */
  exactly(sequence: number): Likeness | null;
  /** How well a sequence matches by its single words; null where it has no content word of the query. */
  loosely(sequence: number): Likeness | null;
}

/** Sequences as numbers of words. */
export interface SequenceColumns {
  readonly forms: Dictionary;
  /** Where each sequence starts in {@link words}; one more entry for the end. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** The term of a word by its number. */
  termAt(word: number): Term;
  /** The words that have a stem. */
  wordsWithStem(stem: string): readonly number[];
}

/** Reads what the query's words are as numbers once; no string is made of a sequence. */
export function createComparer(query: WeightedQuery, columns: SequenceColumns): SequenceComparer {
  const { starts, words } = columns;
  const uses = new NumberMap(usesOf(query, columns));
  const hits = new Hits(query);
  const share = createSharing();
  const finders = query.fragments.map((fragment) => createFinder(fragment, columns));
  return {
    exactly(sequence) {
      const start = starts[sequence] ?? 0;
      const end = starts[sequence + 1] ?? 0;
      let first = -1;
      let next = start;
      for (const { find } of finders) {
        const run = find(next, end);
        if (run === null) return null;
        if (first < 0) first = run.first;
        next = run.end;
      }
      return first < 0 ? null : share(exactLikeness(first, next - 1));
    },
    loosely(sequence) {
      const start = starts[sequence] ?? 0;
      const end = starts[sequence + 1] ?? 0;
      hits.clear();
      for (let index = start; index < end; index += 1) {
        const use = uses.get(words[index] ?? 0);
        if (use !== undefined) hits.take(index - start, use);
      }
      const likeness = likenessOf(query, hits);
      return likeness && share(likeness);
    },
  };
}

/** Gives the same object for what is alike: of thousands that hold a common word most are. */
function createSharing(): (likeness: Likeness) => Likeness {
  const byWindow = new Map<number, Likeness>();
  return (likeness) => {
    const { tier, share, order, window } = likeness;
    const known = byWindow.get(window);
    if (known?.tier === tier && known.share === share && known.order === order) return known;
    byWindow.set(window, likeness);
    return likeness;
  };
}

/** How each word counts that counts at all. */
function usesOf(
  query: WeightedQuery,
  { forms, termAt, wordsWithStem }: SequenceColumns,
): ReadonlyMap<number, WordUse> {
  const asked = [...query.byForm.keys()].map((form) => forms.find(form)).filter((word) => word >= 0);
  const alike = [...query.byStem.keys()].flatMap(wordsWithStem);
  const uses = new Map<number, WordUse>();
  for (const word of [...asked, ...alike]) {
    const { form, stem } = termAt(word);
    const use = useOf(query, form, stem);
    if (use !== null) uses.set(word, use);
  }
  return uses;
}

/** Where words stand one after the other: `end` is exclusive. */
interface Run {
  readonly first: number;
  readonly end: number;
}

const ENCODER = new TextEncoder();

/** Finds where some letters are those of whole words. */
export interface Finder {
  /** The first place between two. */
  find(start: number, end: number): Run | null;
  /** Where the words end that begin at a place and are the letters; -1 where they are not. */
  endAt(place: number, end: number): number;
  /** How many bytes the letters are. */
  readonly length: number;
  /** The words with which the letters go on at an offset, each with its length. */
  wordsFrom(offset: number): NumberMap<number>;
}

/** Makes what finds some letters, which are compared as bytes. */
export function createFinder(
  letters: string,
  { forms, words }: Pick<SequenceColumns, 'forms' | 'words'>,
): Finder {
  const wanted = ENCODER.encode(letters);
  /** By offset: the words with which the wanted letters go on there. */
  const known: NumberMap<number>[] = [];
  const wordsFrom = (offset: number): NumberMap<number> => {
    const made = known[offset] ?? new NumberMap(findBeginnings(wanted.subarray(offset), forms));
    known[offset] = made;
    return made;
  };
  /** Where the words end that begin at a place and are the wanted letters from an offset on; -1 where they are not. */
  const endOf = (place: number, end: number, from: number): number => {
    let offset = from;
    let next = place;
    while (offset < wanted.length && next < end) {
      const length = wordsFrom(offset).get(words[next] ?? 0);
      if (length === undefined) return -1;
      offset += length;
      next += 1;
    }
    return offset === wanted.length ? next : -1;
  };
  const firstWords = wordsFrom(0);
  const { maybe } = firstWords;
  const endAt = (place: number, end: number): number => {
    const word = words[place] ?? 0;
    if (maybe[word & LOWEST_BITS] === 0) return -1;
    const length = firstWords.get(word);
    return length === undefined ? -1 : endOf(place + 1, end, length);
  };
  return {
    ...{ endAt, wordsFrom, length: wanted.length },
    find(start, end) {
      for (let first = start; first < end; first += 1) {
        const last = endAt(first, end);
        if (last >= 0) return { first, end: last };
      }
      return null;
    },
  };
}

/** The words with which some letters begin, each with its length in bytes; shorter ones come first in a dictionary. */
function findBeginnings(wanted: Uint8Array, forms: Dictionary): ReadonlyMap<number, number> {
  const beginnings = new Map<number, number>();
  let word = 0;
  for (let length = 1; length <= wanted.length; length += 1) {
    word = firstFrom(forms, word, wanted, length);
    if (!startsWith(forms, word, wanted, length)) break;
    if (lengthOf(forms, word) === length) beginnings.set(word, length);
  }
  return beginnings;
}

/** The first word, from one on, that does not come before the first bytes of the wanted ones. */
function firstFrom(forms: Dictionary, word: number, wanted: Uint8Array, length: number): number {
  const { bytes, starts, size } = forms;
  const isBefore = (index: number) =>
    compareBytes(bytes, starts[word + index] ?? 0, starts[word + index + 1] ?? 0, wanted, 0, length) < 0;
  return word + countFirst(size - word, isBefore);
}

function startsWith(forms: Dictionary, word: number, wanted: Uint8Array, length: number): boolean {
  const start = forms.starts[word] ?? 0;
  if (lengthOf(forms, word) < length) return false;
  return compareBytes(forms.bytes, start, start + length, wanted, 0, length) === 0;
}

function lengthOf({ starts }: Dictionary, word: number): number {
  return (starts[word + 1] ?? 0) - (starts[word] ?? 0);
}

/** A map of few numbers that is asked for many others: a table of the lowest bits tells most of these apart. */
export class NumberMap<Value> {
  /** By the lowest bits of a number: 0 where it is not in the map. */
  readonly maybe = new Uint8Array(LOWEST_BITS + 1);
  readonly #values: ReadonlyMap<number, Value>;

  constructor(values: ReadonlyMap<number, Value>) {
    this.#values = values;
    for (const number of values.keys()) this.maybe[number & LOWEST_BITS] = 1;
  }

  entries(): Iterable<readonly [number, Value]> {
    return this.#values;
  }

  get(number: number): Value | undefined {
    return this.maybe[number & LOWEST_BITS] === 0 ? undefined : this.#values.get(number);
  }
}

const LOWEST_BITS = 0xfff;
