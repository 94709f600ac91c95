import type { IndexedSentence, ReadArticle } from '../search/sentence-index.ts';
import type { ArticleWithCopies } from './02-copies.ts';
import type { StemWeights } from './03-terms.ts';

/** What a story is about: a weight for each stem, little for those that only one of several articles has. */
export type Salience = ReadonlyMap<number, number>;

/** A sentence, or a run of them, by its different stems. */
export type Stems = ReadonlySet<number>;

/** After this many words a word counts half. */
const HALF_WEIGHT_AT = 100;
/** What one article alone says is hardly what happened, but may be what others leave out. */
const UNSHARED = 0.15;

/** Weighs the stems of a story: in how many of its articles they stand, how near the top, and how rare they are. */
export function weighStory(items: readonly ArticleWithCopies[], { rarity }: StemWeights): Salience {
  const salience = new Map<number, number>();
  const holders = new Map<number, number>();
  for (const { read } of items) {
    const best = new Map<number, number>(read.headline.map((stem) => [stem, 1]));
    read.stems.forEach((stem, at) => {
      if (stem >= 0 && !best.has(stem)) best.set(stem, HALF_WEIGHT_AT / (HALF_WEIGHT_AT + at));
    });
    for (const [stem, weight] of best) {
      salience.set(stem, (salience.get(stem) ?? 0) + weight * (rarity[stem] ?? 0));
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
    }
  }
  if (items.length === 1) return salience;
  return new Map(
    [...salience].map(([stem, weight]) => [stem, (holders.get(stem) ?? 0) > 1 ? weight : weight * UNSHARED]),
  );
}

/** The different stems of a sentence. */
export function stemsOf(
  { stems }: ReadArticle,
  { first, last }: Pick<IndexedSentence, 'first' | 'last'>,
): Stems {
  return new Set(stems.subarray(first, last).filter((stem) => stem >= 0));
}

/** How much of what the story is about the stems say. */
export function weightOf(stems: Stems, salience: Salience): number {
  let sum = 0;
  for (const stem of stems) sum += salience.get(stem) ?? 0;
  return sum;
}

/** The share of a sentence's weight that other stems have said, 0 to 1; all of it where it says nothing. */
export function shareSaid(stems: Stems, said: Stems, salience: Salience): number {
  let all = 0;
  let known = 0;
  for (const stem of stems) {
    const weight = salience.get(stem) ?? 0;
    all += weight;
    if (said.has(stem)) known += weight;
  }
  return all === 0 ? 1 : known / all;
}
