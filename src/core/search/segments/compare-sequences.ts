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
  const holding = query.fragments.map((fragment) => createFinder(fragment, columns));
  return {
    exactly(sequence) {
      const start = starts[sequence] ?? 0;
      const end = starts[sequence + 1] ?? 0;
      let first = -1;
      let next = start;
      for (const findRun of holding) {
        const run = findRun(next, end);
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

/** Gives a function that finds the first place between two where some letters are those of whole words. */
function createFinder(letters: string, { forms, words }: SequenceColumns) {
  const wanted = ENCODER.encode(letters);
  const firstWords = new NumberMap(findBeginnings(wanted, forms));
  /** Where the words end that begin at a place and are the wanted letters from an offset on; -1 where they are not. */
  const endOf = (place: number, end: number, from: number): number => {
    let offset = from;
    let next = place;
    while (offset < wanted.length && next < end) {
      const length = prefixLength(words[next] ?? 0, wanted, offset, forms);
      if (length === 0) return -1;
      offset += length;
      next += 1;
    }
    return offset === wanted.length ? next : -1;
  };
  return (start: number, end: number): Run | null => {
    for (let first = start; first < end; first += 1) {
      const length = firstWords.get(words[first] ?? 0);
      const last = length === undefined ? -1 : endOf(first + 1, end, length);
      if (last >= 0) return { first, end: last };
    }
    return null;
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

/** The length of a word where the wanted bytes go on with it from an offset on; 0 where they do not. */
function prefixLength(word: number, wanted: Uint8Array, offset: number, forms: Dictionary): number {
  const start = forms.starts[word] ?? 0;
  const length = lengthOf(forms, word);
  if (offset + length > wanted.length) return 0;
  for (let index = 0; index < length; index += 1)
    if (forms.bytes[start + index] !== wanted[offset + index]) return 0;
  return length;
}

/** A map of few numbers that is asked for many others: a table of the lowest bits tells most of these apart. */
class NumberMap<Value> {
  readonly #maybe = new Uint8Array(TABLE);
  readonly #values: ReadonlyMap<number, Value>;

  constructor(values: ReadonlyMap<number, Value>) {
    this.#values = values;
    for (const number of values.keys()) this.#maybe[number % TABLE] = 1;
  }

  get(number: number): Value | undefined {
    return this.#maybe[number % TABLE] === 0 ? undefined : this.#values.get(number);
  }
}

const TABLE = 4_096;
