import { splitWords } from '../../search/words.ts';
import { overlaps } from '../../span.ts';
import type { RankedPassage } from './03-rank.ts';

/** Citations at most: who reads more reads the articles. */
const MOST_CITATIONS = 3;
/** What comes after the first must come this near to it. */
const LEAST_OF_BEST = 0.5;

/**
 * The best passages, none overlapping another or in the same words: of news one an article, so that they confirm or
 * contradict each other; of speech any, since a speech is often in one article only.
 */
export function choosePassages(
  ranked: readonly RankedPassage[],
  leastOfBest = LEAST_OF_BEST,
): readonly RankedPassage[] {
  const chosen: RankedPassage[] = [];
  const least = (ranked[0]?.score ?? 0) * leastOfBest;
  for (const each of ranked) {
    if (chosen.length === MOST_CITATIONS || each.score < least) break;
    if (!chosen.some((other) => repeats(other, each))) chosen.push(each);
  }
  return chosen;
}

function repeats(one: RankedPassage, other: RankedPassage): boolean {
  const isSameArticle = one.passage.source.read === other.passage.source.read;
  if (isSameArticle && (other.passage.speech === null || overlaps(one.passage, other.passage))) return true;
  return lettersOf(one) === lettersOf(other);
}

function lettersOf({ passage }: RankedPassage): string {
  return splitWords(passage.source.read.article.prose, passage)
    .map(({ form }) => form)
    .join('');
}
