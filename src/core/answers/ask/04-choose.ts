import { splitWords } from '../../search/words.ts';
import { overlaps } from '../../span.ts';
import type { RankedPassage } from './03-rank.ts';

/** Citations at most: who reads more reads the articles. */
const MOST_CITATIONS = 3;
/** What comes after the first must come this near to it. */
const LEAST_OF_BEST = 0.27;

/** What comes far behind repeats what is before it. */
const MOST_LOOKED_AT = 200;

/**
 * The best passages, none overlapping another or in the same words: of news first one an article, so that they confirm
 * or contradict each other, then more from these; of speech any, since what is said is often in one article only.
 */
export function choosePassages(
  ranked: readonly RankedPassage[],
  leastOfBest = LEAST_OF_BEST,
): readonly RankedPassage[] {
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  const near = ranked.slice(0, MOST_LOOKED_AT).filter(({ score }) => score >= least);
  const chosen: RankedPassage[] = [];
  for (const isRepeated of [repeatsArticle, repeatsWords]) {
    for (const each of near) {
      if (chosen.length === MOST_CITATIONS) break;
      if (!chosen.some((other) => isRepeated(other, each))) chosen.push(each);
    }
  }
  return chosen.toSorted((one, other) => other.score - one.score);
}

function repeatsArticle(one: RankedPassage, other: RankedPassage): boolean {
  const isSameArticle = one.passage.source.read === other.passage.source.read;
  return (isSameArticle && one.passage.speech === null) || repeatsWords(one, other);
}

function repeatsWords(one: RankedPassage, other: RankedPassage): boolean {
  const isSameArticle = one.passage.source.read === other.passage.source.read;
  if (isSameArticle && overlaps(one.passage, other.passage)) return true;
  return lettersOf(one) === lettersOf(other);
}

function lettersOf({ passage }: RankedPassage): string {
  return splitWords(passage.source.read.article.prose, passage)
    .map(({ form }) => form)
    .join('');
}
