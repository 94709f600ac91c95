import type { TermIndex } from './term-index.ts';

/** As MiniSearch sets them: how soon a repeated term counts no more, what a document's length counts, and the bonus. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** The score of a term that occurs that often in a document of an index. */
export type Scorer = (document: number, occurrences: number) => number;

/**
 * The score of a term by BM25+ (Lv and Zhai 2011), a document's length being the number of its different terms.
 *
 * @param holding - in how many documents the term stands.
 */
export function scorerOf(
  { count, totalLength, lengthOf }: TermIndex,
  holding: number,
  boost: number,
): Scorer {
  const rarity = boost * Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
  const average = totalLength / count;
  return (document, occurrences) =>
    rarity * (D + (occurrences * (K + 1)) / (occurrences + K * (1 - B + (B * lengthOf(document)) / average)));
}
