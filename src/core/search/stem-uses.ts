import type { Article } from '../article/article.ts';
import type { Reading } from './reading.ts';

/** How stems are used in articles, by their numbers; a number beyond the end is that of a stem which is not. */
export interface StemUses {
  /** How many articles there are, and how many sentences they have. */
  readonly articles: number;
  readonly sentences: number;
  /** In how many sentences a stem stands. */
  readonly inSentences: Int32Array;
  /** In how many articles it stands, headlines among them. */
  readonly inArticles: Int32Array;
  /** How often it stands inside a sentence, and how often capitalised there. */
  readonly inside: Int32Array;
  readonly capitalised: Int32Array;
}

/** An article as it is counted. */
export interface CountedArticle extends Reading {
  readonly article: Article;
  readonly headline: readonly number[];
}

/** Counts articles one after the other. */
export interface StemCounter {
  add(article: CountedArticle): void;
  /** What was counted so far; it does not change when more is. */
  take(): StemUses;
}

/** Begins with nothing counted. */
export function createStemCounter(): StemCounter {
  const inSentences = createTally();
  const inArticles = createTally();
  const inside = createTally();
  const capitalised = createTally();
  let articles = 0;
  let sentences = 0;
  return {
    add(read) {
      for (const stem of read.stems) inArticles.addOnce(stem, articles);
      for (const stem of read.headline) inArticles.addOnce(stem, articles);
      for (const { first, last } of read.sentences) {
        for (let at = first; at < last; at += 1) {
          const stem = read.stems[at] ?? -1;
          inSentences.addOnce(stem, sentences);
          if (at === first) continue;
          inside.add(stem);
          if (isCapital(read.article.prose, read.starts[at] ?? 0)) capitalised.add(stem);
        }
        sentences += 1;
      }
      articles += 1;
    },
    take: () => ({
      ...{ articles, sentences },
      inSentences: inSentences.take(),
      inArticles: inArticles.take(),
      inside: inside.take(),
      capitalised: capitalised.take(),
    }),
  };
}

/** The uses in some articles and not in others. */
export function sumUses(counted: readonly StemUses[], less: readonly StemUses[]): StemUses {
  const sum = (countIn: (uses: StemUses) => number) =>
    counted.reduce((all, uses) => all + countIn(uses), 0) -
    less.reduce((all, uses) => all + countIn(uses), 0);
  const sumEach = (countsIn: (uses: StemUses) => Int32Array) => {
    const length = Math.max(0, ...[...counted, ...less].map((uses) => countsIn(uses).length));
    const all = new Int32Array(length);
    for (const uses of counted) addTo(all, countsIn(uses), 1);
    for (const uses of less) addTo(all, countsIn(uses), -1);
    return all;
  };
  return {
    articles: sum(({ articles }) => articles),
    sentences: sum(({ sentences }) => sentences),
    inSentences: sumEach(({ inSentences }) => inSentences),
    inArticles: sumEach(({ inArticles }) => inArticles),
    inside: sumEach(({ inside }) => inside),
    capitalised: sumEach(({ capitalised }) => capitalised),
  };
}

function addTo(all: Int32Array, counts: Int32Array, times: number): void {
  for (let stem = 0; stem < counts.length; stem += 1)
    all[stem] = (all[stem] ?? 0) + times * (counts[stem] ?? 0);
}

/** Counts by number; what is below zero is no stem. */
function createTally() {
  let counts = new Int32Array(FIRST_STEMS);
  let lasts = new Int32Array(FIRST_STEMS).fill(-1);
  let length = 0;
  const reserve = (stem: number) => {
    if (stem >= length) length = stem + 1;
    if (stem < counts.length) return;
    counts = lengthen(counts, stem * 2, 0);
    lasts = lengthen(lasts, stem * 2, -1);
  };
  const add = (stem: number) => {
    if (stem < 0) return;
    reserve(stem);
    counts[stem] = (counts[stem] ?? 0) + 1;
  };
  return {
    add,
    /** Counts a stem once in each of the places, which come one after the other. */
    addOnce(stem: number, index: number) {
      if (stem < 0 || lasts[stem] === index) return;
      add(stem);
      lasts[stem] = index;
    },
    take: () => counts.slice(0, length),
  };
}

const FIRST_STEMS = 1024;

function lengthen(numbers: Int32Array, length: number, filling: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(filling);
  longer.set(numbers);
  return longer;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital. Plain letters, most of all, are told without a regular expression. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < FIRST_NOT_PLAIN ? code >= CODE_A && code <= CODE_Z : CAPITAL.test(text.charAt(at));
}

const FIRST_NOT_PLAIN = 0x80;
const CODE_A = 65;
const CODE_Z = 90;
