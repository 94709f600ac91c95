import type { LanguageWords } from '../language/language-words.ts';
import type { ReadArticle, SentenceIndex } from '../search/sentence-index.ts';

/** How telling each stem of an archive is, by its number. */
export interface StemWeights {
  /** The rarer, the more; 0 for what tells nothing. */
  readonly rarity: Float64Array;
  /** 1 where the stem is a name: capitalised inside sentences. */
  readonly isName: Uint8Array;
}

/** An article by its telling words: weights by stem, each vector of length 1 or empty. */
export interface TermVectors {
  readonly names: ReadonlyMap<number, number>;
  readonly words: ReadonlyMap<number, number>;
}

/**
 * Counts as if the archive had this many more articles, on other things: in a small archive, what all articles share is
 * still a sign that they are on one event.
 */
const OTHER_ARTICLES = 400;
/** A stem is a name if this share of its uses inside sentences is capitalised. */
const MIN_CAPITALISED = 0.7;
const HEADLINE_WEIGHT = 2;
/** After this many words a word counts half: news comes first in an article. */
const HALF_WEIGHT_AT = 80;
/** Only the most telling count, so that a long article is compared by as much as a short one. */
const MAX_NAMES = 15;
const MAX_WORDS = 40;

/** Weighs the stems of an archive: rarity is the logarithm of the inverse share of articles (Spärck Jones 1972). */
export function weighStems(
  { uses, stemNumber }: SentenceIndex,
  { calendarWords, stemOf }: Pick<LanguageWords, 'calendarWords' | 'stemOf'>,
): StemWeights {
  const size = uses.articles + OTHER_ARTICLES;
  const rarity = Float64Array.from(uses.inArticles, (held) => Math.log(size / (held + 0.5)));
  for (const word of calendarWords) rarity[stemNumber(stemOf(word)) ?? -1] = 0;
  const isName = Uint8Array.from(uses.inArticles, (_, at) => {
    const all = uses.inside[at] ?? 0;
    return all > 0 && (uses.capitalised[at] ?? 0) >= all * MIN_CAPITALISED ? 1 : 0;
  });
  return { rarity, isName };
}

/** Reads an article's telling words, those of the headline and the first paragraphs more than the rest. */
export function readTerms(read: ReadArticle, { rarity, isName }: StemWeights): TermVectors {
  const counts = new Map<number, number>();
  const add = (stem: number, weight: number) => {
    if (stem >= 0) counts.set(stem, (counts.get(stem) ?? 0) + weight);
  };
  for (const stem of read.headline) add(stem, HEADLINE_WEIGHT);
  for (const { first, last, isEmpty } of read.sentences) {
    if (isEmpty) continue;
    for (let at = first; at < last; at += 1)
      add(read.stems[at] ?? -1, HALF_WEIGHT_AT / (HALF_WEIGHT_AT + at));
  }
  const telling = [...counts]
    .map(([stem, count]) => [stem, Math.log1p(count) * (rarity[stem] ?? 0) ** 2] as const)
    .filter(([, weight]) => weight > 0)
    .toSorted(([one, ones], [other, others]) => others - ones || one - other);
  const names = telling.filter(([stem]) => isName[stem] === 1).slice(0, MAX_NAMES);
  const words = telling.filter(([stem]) => isName[stem] === 0).slice(0, MAX_WORDS);
  return { names: toUnitLength(names), words: toUnitLength(words) };
}

function toUnitLength(vector: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(vector.map(([stem, weight]) => [stem, weight / length]));
}
