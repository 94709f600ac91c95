import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { LanguageWords } from '../language/language-words.ts';
import type { QuotedArticle } from '../statement.ts';
import { type ReadArticle, type Reading, type ReadingLanguage, readText } from './reading.ts';
import type { ArticleDocument } from './search-engine.ts';
import { createPackedReadings, type PackedReadings } from './segments/readings.ts';
import type { CountedArticle } from './stem-uses.ts';
import { splitWords } from './words.ts';

/** The stems of an archive, each with a number from zero in the order in which they came. */
export interface StemNumbers {
  readonly size: number;
  /** The number of a stem; undefined where it has none. */
  numberOf(stem: string): number | undefined;
  /** The number of a word's stem, by the word's compared form; a new stem gets the next. */
  add(form: string): number;
  stemAt(number: number): string;
}

/** Begins with some stems, by default without one. */
export function createStemNumbers(
  { stemOf }: Pick<LanguageWords, 'stemOf'>,
  first: readonly string[] = [],
): StemNumbers {
  const stems = [...first];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));
  const byForm = new Map<string, number>();
  const addStem = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    stems.push(stem);
    return stems.length - 1;
  };
  return {
    get size() {
      return stems.length;
    },
    numberOf: (stem) => numbers.get(stem),
    add(form) {
      const known = byForm.get(form);
      if (known !== undefined) return known;
      const number = addStem(stemOf(form));
      byForm.set(form, number);
      return number;
    },
    stemAt: (number) => stems[number] ?? '',
  };
}

/** Reads articles and keeps their readings packed. */
export interface ArticleReader {
  /** @param isRepeated - whether a paragraph is the page's and not the reporter's. */
  read(
    quoted: QuotedArticle,
    isRepeated: (paragraph: string) => boolean,
  ): { readonly article: ReadArticle; readonly counted: CountedArticle };
  /** The readings so far, in the order of the articles. */
  readonly readings: Pick<PackedReadings, 'bytesOf'>;
}

/** Makes a reader that has read nothing. */
export function createArticleReader(numbers: StemNumbers, language: ReadingLanguage): ArticleReader {
  const readings = createPackedReadings();
  const unpack = createUnpacker(readings);
  let next = 0;
  return {
    readings,
    read({ article, quotations }, isRepeated) {
      const reading = readText(article, language, numbers.add, isRepeated);
      const headline = readHeadline(article, language, numbers.add);
      const number = next;
      next += 1;
      readings.add(reading);
      const read = toReadArticle({ article, quotations, headline }, () => unpack(number));
      return { article: read, counted: { ...reading, article, headline } };
    },
  };
}

/** The words under which an article is found, those of sentences that state something. */
export function toDocument(
  { sentences, stems, headline }: CountedArticle,
  { stemAt }: Pick<StemNumbers, 'stemAt'>,
): ArticleDocument {
  const text: string[] = [];
  for (const { first, last, isEmpty } of sentences) {
    if (isEmpty) continue;
    for (let at = first; at < last; at += 1) {
      const stem = stems[at] ?? -1;
      if (stem >= 0) text.push(stemAt(stem));
    }
  }
  return { headline: headline.map(stemAt), text };
}

function readHeadline(
  { headline }: Article,
  { isStopWord }: ReadingLanguage,
  numberOf: (form: string) => number,
): readonly number[] {
  return splitWords(headline ?? '').flatMap(({ form }) => (isStopWord(form) ? [] : [numberOf(form)]));
}

/** How many articles are held unpacked: more than an answer reads. */
const MAX_UNPACKED = 500;

/** Unpacks readings when they are asked for, and holds the last. */
export function createUnpacker(readings: Pick<PackedReadings, 'at'>): (number: number) => Reading {
  const unpacked = new LRUCache<number, Reading>({ max: MAX_UNPACKED });
  return (number) => {
    const known = unpacked.get(number);
    if (known !== undefined) return known;
    const reading = readings.at(number);
    unpacked.set(number, reading);
    return reading;
  };
}

function toReadArticle(known: Omit<ReadArticle, keyof Reading>, unpack: () => Reading): ReadArticle {
  return {
    ...known,
    get stems() {
      return unpack().stems;
    },
    get starts() {
      return unpack().starts;
    },
    get ends() {
      return unpack().ends;
    },
    get sentences() {
      return unpack().sentences;
    },
  };
}
