import type { Statement } from '../../archive.ts';
import { compareArticles } from '../../article-order.ts';
import type { IndexedQuotation, LookUp, Matched } from '../../search/archive-search.ts';
import type { WordRun } from '../../search/fragments.ts';
import { type ComparedWord, splitComparedWords, toComparedWords } from '../compared-words.ts';
import { closenessOf } from '../ranking.ts';
import type { CheckedQuote } from './checked-quote.ts';
import { findNearestStretch } from './nearest-stretch.ts';
import { tellsSomething } from './telling-words.ts';
import { findVerbatimRuns } from './verbatim-runs.ts';

/** A quotation that may be what was checked. */
export interface Candidate {
  readonly statement: Statement;
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

/** So many of the likeliest are compared word by word. */
const MOST_COMPARED = 40;
/** What holds fewer of the words cannot hold them in a row, whatever stands in brackets. */
const LEAST_LIKENESS = 0.3;

/** The quotations that hold all the words, each once, the likeliest first. */
export function findFull(quote: CheckedQuote, lookUp: LookUp): readonly Candidate[] {
  return rankCandidates(hasContent(quote) ? lookUp.findAll() : lookUp.scan());
}

/** The quotations that hold all the words or some of them, each once, the likeliest first. */
export function findSimilar(quote: CheckedQuote, lookUp: LookUp): readonly Candidate[] {
  if (!hasContent(quote)) return [];
  const matched = [...lookUp.findAll(), ...lookUp.findSome()];
  return rankCandidates([...new Map(matched.map((each) => [each.item, each])).values()]);
}

/** The candidates in which the words checked stand word for word, the likeliest first. */
export function locateVerbatim(
  { fragments }: CheckedQuote,
  candidates: readonly Candidate[],
): readonly Located[] {
  return candidates.flatMap((candidate) => {
    if (candidate.likeness < LEAST_LIKENESS) return [];
    const runs = findVerbatimRuns(fragments, candidate.words);
    const [first, last] = [runs?.[0], runs?.at(-1)];
    if (runs === null || first === undefined || last === undefined) return [];
    const stretch = { first: first.first, last: last.last };
    return [locate(candidate, runs, stretch, 1, true)];
  });
}

/** The candidates in which one of the fragments stands word for word, as far as it tells something; the longest first. */
export function locateFragments(
  { fragments }: CheckedQuote,
  candidates: readonly Candidate[],
): readonly Located[] {
  const telling = fragments.filter(tellsSomething);
  return candidates
    .slice(0, MOST_COMPARED)
    .flatMap((candidate) =>
      telling.flatMap((fragment) => {
        const [run] = findVerbatimRuns([fragment], candidate.words) ?? [];
        return run === undefined ? [] : [locate(candidate, [run], run, 0)];
      }),
    )
    .toSorted((one, other) => lengthOf(other.stretch) - lengthOf(one.stretch));
}

function lengthOf({ first, last }: WordRun): number {
  return last - first;
}

/** Where the candidates come nearest to the words checked, the nearest first. */
export function locateNearest({ words }: CheckedQuote, candidates: readonly Candidate[]): readonly Located[] {
  return candidates
    .slice(0, MOST_COMPARED)
    .flatMap((candidate) => {
      const found = findNearestStretch(words, candidate.words);
      if (found === null) return [];
      const stretch = { first: found.first, last: found.last };
      return [locate(candidate, [stretch], stretch, found.closeness)];
    })
    .toSorted(
      (one, other) => other.closeness - one.closeness || comparePlaces(one.statement, other.statement),
    );
}

/** A candidate with where it was found. @param closeness - 1 where the words stand there as they are. */
export function locate(
  candidate: Candidate,
  runs: readonly WordRun[],
  stretch: WordRun,
  closeness: number,
  isVerbatim = false,
): Located {
  const { statement, words, likeness } = candidate;
  return { statement, words, likeness, runs, stretch, closeness, isVerbatim };
}

/** A statement that is known to bear on what was checked, however it is found. */
export function toCandidate(statement: Statement): Candidate {
  const { article, quotation } = statement;
  return {
    statement,
    words: quotation.parts.flatMap((part) => splitComparedWords(article.prose, part)),
    likeness: 1,
  };
}

/** Orders statements: earlier articles first, those without a date last; in an article as they stand. */
export function comparePlaces(one: Statement, other: Statement): number {
  return compareArticles(one.article, other.article) || one.quotation.start - other.quotation.start;
}

function hasContent({ query }: CheckedQuote): boolean {
  return query.fragments.some((words) => words.some(({ isContent }) => isContent));
}

function rankCandidates(matched: readonly Matched<IndexedQuotation>[]): readonly Candidate[] {
  return matched
    .map(({ item, match }) => ({ item, likeness: closenessOf(match) }))
    .toSorted((one, other) => other.likeness - one.likeness || one.item.rank - other.item.rank)
    .map(({ item, likeness }) => {
      let words: readonly ComparedWord[] | undefined;
      return {
        statement: { article: item.article, quotation: item.quotation },
        likeness,
        get words() {
          words ??= wordsOf(item);
          return words;
        },
      };
    });
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
