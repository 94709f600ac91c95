import { type Dictionary, type DictionarySections, openDictionary, sortWords } from './dictionary.ts';
import { createByteWriter, createNumberWriter } from './growing.ts';
import { NO_POSTINGS, type Postings, readPostings, writePostings } from './postings.ts';
import { bytesOfWords, openSections, packSections, readWords, type SectionsFault } from './sections.ts';

/** One field of some documents: which terms stand in which of them, how often. Documents are numbered from zero. */
export interface TermIndex {
  /** All numbers are below it; some may be of documents that were left out since. */
  readonly size: number;
  /** How many documents there are. */
  readonly count: number;
  /** The sum of their lengths. */
  readonly totalLength: number;
  /** How many different terms a document holds. */
  lengthOf(document: number): number;
  /** Where a term stands. */
  postings(term: string): Postings;
}

/** A term index as it was frozen, with all its terms. */
export interface FrozenTerms extends TermIndex {
  /** The bytes that it was opened from. */
  readonly bytes: Uint8Array;
  readonly dictionary: Dictionary;
  /** Where a term of the dictionary stands, by its number. */
  postingsAt(term: number): Postings;
}

/** Collects documents to be frozen: about nine bytes a posting are held. */
export interface TermIndexBuilder {
  /** Adds the next document. */
  add(terms: Iterable<string>): void;
  /** The bytes of a file. */
  freeze(): Uint8Array;
}

/** Begins without a document. */
export function createTermIndexBuilder(): TermIndexBuilder {
  const numbers = new Map<string, number>();
  const lengths = createNumberWriter();
  const terms = createNumberWriter();
  const occurrences = createNumberWriter();
  return {
    add(document) {
      const often = new Map<number, number>();
      for (const term of document) {
        const known = numbers.get(term);
        const number = known ?? numbers.size;
        if (known === undefined) numbers.set(term, number);
        often.set(number, (often.get(number) ?? 0) + 1);
      }
      lengths.push(often.size);
      for (const [number, count] of often) {
        terms.push(number);
        occurrences.push(count);
      }
    },
    freeze: () => freezePostings([...numbers.keys()], lengths.view(), terms.view(), occurrences.view()),
  };
}

/** Sorts postings, which come document by document, by their terms (counting sort) and writes them. */
function freezePostings(
  words: readonly string[],
  lengths: Uint32Array,
  terms: Uint32Array,
  occurrences: Uint32Array,
): Uint8Array {
  const ends = new Uint32Array(words.length);
  for (const term of terms) ends[term] = (ends[term] ?? 0) + 1;
  const counts = ends.slice();
  let sum = 0;
  for (let term = 0; term < ends.length; term += 1) {
    const start = sum;
    sum += ends[term] ?? 0;
    ends[term] = start;
  }
  const documents = new Uint32Array(terms.length);
  const often = new Uint32Array(terms.length);
  let posting = 0;
  lengths.forEach((length, document) => {
    for (const end = posting + length; posting < end; posting += 1) {
      const term = terms[posting] ?? 0;
      const next = ends[term] ?? 0;
      documents[next] = document;
      often[next] = occurrences[posting] ?? 1;
      ends[term] = next + 1;
    }
  });
  const { order, sections } = sortWords(words);
  const writer = createTermWriter();
  for (const term of order) {
    const end = ends[term] ?? 0;
    writer.write(documents, often, end - (counts[term] ?? 0), end);
  }
  return writer.pack(sections, lengths);
}

/** Writes a term index one term after the other, in the order of the dictionary. */
interface TermWriter {
  /** Writes the next term's postings. */
  write(documents: ArrayLike<number>, occurrences: ArrayLike<number>, from: number, until: number): void;
  pack(dictionary: DictionarySections, lengths: Uint32Array): Uint8Array;
}

/** Begins without a term. */
function createTermWriter(): TermWriter {
  const postings = createByteWriter();
  const counts = createNumberWriter();
  const starts = createNumberWriter();
  return {
    write(documents, occurrences, from, until) {
      starts.push(postings.length);
      counts.push(until - from);
      writePostings(postings, documents, occurrences, from, until);
    },
    pack: (dictionary, lengths) =>
      packSections('terms', [
        ...dictionary,
        bytesOfWords(counts.view()),
        bytesOfWords(starts.view()),
        postings.toBytes(),
        bytesOfWords(lengths),
      ]),
  };
}

/** A frozen index, or why its bytes cannot be used. */
export type OpenedTerms =
  | { readonly ok: true; readonly index: FrozenTerms }
  | { readonly ok: false; readonly fault: SectionsFault };

/** Opens the bytes of a file, which are read where they lie and must not change. */
export function openTermIndex(bytes: Uint8Array): OpenedTerms {
  const opened = openSections('terms', bytes);
  if (!opened.ok) return opened;
  const [words, wordStarts, countBytes, startBytes, postings = new Uint8Array(), lengthBytes] =
    opened.sections;
  const dictionary = openDictionary(words, wordStarts);
  const counts = readWords(countBytes);
  const starts = readWords(startBytes);
  const lengths = readWords(lengthBytes);
  const postingsAt = (term: number) => readPostings(postings, starts[term] ?? 0, counts[term] ?? 0);
  return {
    ok: true,
    index: {
      bytes,
      size: lengths.length,
      count: lengths.length,
      totalLength: lengths.reduce((sum, length) => sum + length, 0),
      lengthOf: (document) => lengths[document] ?? 0,
      postings(term) {
        const number = dictionary.find(term);
        return number < 0 ? NO_POSTINGS : postingsAt(number);
      },
      dictionary,
      postingsAt,
    },
  };
}

/** Freezes what was collected and opens it at once. */
export function freezeTerms(builder: TermIndexBuilder): FrozenTerms {
  return reopenTerms(builder.freeze());
}

/** Opens an index whose bytes are known to be whole. */
export function reopenTerms(bytes: Uint8Array | undefined): FrozenTerms {
  const opened = openTermIndex(bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(`A term index that should be whole is ${opened.fault}.`);
  return opened.index;
}
