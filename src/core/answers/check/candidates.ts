import type { IndexedQuotation, LookUp, Matched } from '../../search/archive-search.ts';
import type { WordRun } from '../../search/fragments.ts';
import { type ComparedWord, toComparedWords } from '../compared-words.ts';
import { closenessOf } from '../ranking.ts';
import type { CheckedQuote } from './checked-quote.ts';
import { findNearestStretch } from './nearest-stretch.ts';
import { findVerbatimRuns } from './verbatim-runs.ts';

/** A quotation that may be what was checked. */
export interface Candidate {
  readonly item: IndexedQuotation;
  /** What was said, without the words of the reporter between its parts. */
  readonly words: readonly ComparedWord[];
  /** How near the index finds it, inflected words too, 0 to 1. */
  readonly likeness: number;
}

/** A candidate that holds the words checked, or comes near them. */
export interface Located extends Candidate {
  /** Where the words checked stand, one run a fragment where they stand there word for word. */
  readonly runs: readonly WordRun[];
  /** From the first run to the last. */
  readonly stretch: WordRun;
  readonly isVerbatim: boolean;
  /** 1 where nothing is changed; see {@link findNearestStretch}. */
  readonly closeness: number;
}

/** Quotations with all the words that are compared word by word, the nearest; the rest differ in more. */
const MOST_COMPARED = 100;

/** The quotations that may be what was checked, each once, the likeliest first. */
export function findCandidates(quote: CheckedQuote, lookUp: LookUp): readonly Candidate[] {
  const hasContent = quote.query.fragments.flat().some(({ isContent }) => isContent);
  const matched = hasContent ? [...lookUp.findAll(), ...lookUp.findSome()] : lookUp.scan();
  const distinct = new Map(matched.map((each) => [each.item, each]));
  return [...distinct.values()]
    .toSorted((one, other) => compareLikeness(one, other))
    .map(({ item, match }) => ({ item, words: wordsOf(item), likeness: closenessOf(match) }));
}

/** The candidates in which the words checked stand word for word, the likeliest first. */
export function locateVerbatim(
  { fragments }: CheckedQuote,
  candidates: readonly Candidate[],
): readonly Located[] {
  return candidates.flatMap((candidate) => {
    const runs = findVerbatimRuns(fragments, candidate.words);
    const [first, last] = [runs?.[0], runs?.at(-1)];
    if (runs === null || first === undefined || last === undefined) return [];
    const stretch = { first: first.first, last: last.last };
    return [{ ...candidate, runs, stretch, isVerbatim: true, closeness: 1 }];
  });
}

/** Where the candidates come nearest to the words checked, the nearest first. */
export function locateNearest({ words }: CheckedQuote, candidates: readonly Candidate[]): readonly Located[] {
  return candidates
    .slice(0, MOST_COMPARED)
    .flatMap((candidate) => {
      const found = findNearestStretch(words, candidate.words);
      if (found === null) return [];
      const stretch = { first: found.first, last: found.last };
      return [{ ...candidate, runs: [stretch], stretch, isVerbatim: false, closeness: found.closeness }];
    })
    .toSorted((one, other) => other.closeness - one.closeness || one.item.rank - other.item.rank);
}

function compareLikeness(one: Matched<IndexedQuotation>, other: Matched<IndexedQuotation>): number {
  return closenessOf(other.match) - closenessOf(one.match) || one.item.rank - other.item.rank;
}

function wordsOf({ article, quotation, sequence }: IndexedQuotation): readonly ComparedWord[] {
  return quotation.parts.flatMap((part, place) =>
    toComparedWords(
      sequence.words.filter((word) => word.part === place),
      article.prose,
      part,
    ),
  );
}
