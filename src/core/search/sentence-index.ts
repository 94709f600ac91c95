import { LRUCache } from 'lru-cache';
import type { Article } from '../article/article.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { type Reading, readText } from './reading.ts';
import type { ArticleDocument, ArticleIndex, SearchEngine } from './search-engine.ts';
import { createPackedReadings, type PackedReadings } from './segments/readings.ts';
import { createStemmer, isStopWord } from './terms.ts';
import { splitWords } from './words.ts';

export type { IndexedSentence } from './reading.ts';

/** An article with its words as numbers, ready to be scored in a pass. The numbers are unpacked when they are asked for. */
export interface ReadArticle extends Reading {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** The stems of the headline's words. */
  readonly headline: readonly number[];
}

/** How often stems stand in an archive. */
export interface StemCounts {
  /** The number of a stem; undefined where the archive doesn't hold it. */
  stemNumber(stem: string): number | undefined;
  /** How many different stems there are; their numbers run from zero. */
  readonly stemCount: number;
  /** In how many sentences a stem stands. */
  frequency(stem: string): number;
  /** How many sentences there are. */
  readonly size: number;
}

/** The articles of an archive, sentence by sentence. */
export interface SentenceIndex extends StemCounts {
  readonly articles: readonly ReadArticle[];
  /** Whole articles by their words; its documents are places in {@link articles}. */
  readonly ranked: ArticleIndex;
}

/** A paragraph that stands word for word in this many articles is the page's, not the reporter's. */
const MIN_REPEATED = 8;

/** Reads every article into sentences and words: about a second for a thousand articles. */
export function buildSentenceIndex(
  quoted: readonly { readonly article: Article; readonly quotations: readonly Quotation[] }[],
  engine: Pick<SearchEngine, 'indexArticles'>,
): SentenceIndex {
  const stem = createStemmer();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (form: string) => {
    const key = stem(form);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    names.push(key);
    return numbers.size - 1;
  };
  const isRepeated = findRepeatedParagraphs(quoted.map(({ article }) => article));
  const readings = createPackedReadings();
  const counts = createSentenceCounter();
  const articles: ReadArticle[] = [];
  const readAll = function* (): Generator<ArticleDocument> {
    const unpack = createUnpacker(readings);
    for (const { article, quotations } of quoted) {
      const reading = readText(article, numberOf, isRepeated);
      const headline = readHeadline(article, numberOf);
      const number = articles.length;
      readings.add(reading);
      counts.add(reading);
      articles.push(toReadArticle({ article, quotations, headline }, () => unpack(number)));
      yield toDocument(reading, headline, names);
    }
  };
  const ranked = engine.indexArticles(readAll());
  return {
    articles,
    ranked,
    stemCount: numbers.size,
    stemNumber: (key) => numbers.get(key),
    frequency: (key) => counts.of(numbers.get(key) ?? -1),
    size: counts.sentences(),
  };
}

function findRepeatedParagraphs(articles: readonly Article[]): (paragraph: string) => boolean {
  const counts = new Map<string, number>();
  for (const { prose, paragraphs } of articles) {
    for (const text of new Set(paragraphs.map(({ start, end }) => prose.slice(start, end)))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const repeated = new Set([...counts].flatMap(([text, count]) => (count >= MIN_REPEATED ? [text] : [])));
  return (paragraph) => repeated.has(paragraph);
}

/** Counts in how many sentences each stem stands. */
function createSentenceCounter() {
  let counts = new Int32Array(FIRST_STEMS);
  let seen = new Int32Array(FIRST_STEMS).fill(-1);
  let number = 0;
  return {
    of: (stem: number) => counts[stem] ?? 0,
    sentences: () => number,
    add({ sentences, stems }: Reading): void {
      for (const { first, last } of sentences) {
        for (let at = first; at < last; at += 1) {
          const stem = stems[at] ?? -1;
          if (stem < 0) continue;
          if (stem >= counts.length) {
            counts = lengthen(counts, stem * 2, 0);
            seen = lengthen(seen, stem * 2, -1);
          }
          if (seen[stem] === number) continue;
          seen[stem] = number;
          counts[stem] = (counts[stem] ?? 0) + 1;
        }
        number += 1;
      }
    },
  };
}

const FIRST_STEMS = 1024;

function lengthen(numbers: Int32Array, length: number, filling: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(filling);
  longer.set(numbers);
  return longer;
}

function readHeadline({ headline }: Article, numberOf: (form: string) => number): readonly number[] {
  return splitWords(headline ?? '').flatMap(({ form }) => (isStopWord(form) ? [] : [numberOf(form)]));
}

/** So many articles are held unpacked: more than one answer reads. */
const MAX_UNPACKED = 500;

function createUnpacker(readings: PackedReadings): (number: number) => Reading {
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

function toDocument(
  { sentences, stems }: Reading,
  headline: readonly number[],
  names: readonly string[],
): ArticleDocument {
  const text: string[] = [];
  for (const { first, last, isEmpty } of sentences) {
    if (isEmpty) continue;
    for (let at = first; at < last; at += 1) {
      const stem = stems[at] ?? -1;
      if (stem >= 0) text.push(names[stem] ?? '');
    }
  }
  return { headline: headline.map((stem) => names[stem] ?? ''), text };
}
