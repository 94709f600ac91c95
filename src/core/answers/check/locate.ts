import { comparePlaces } from '../../article-order.ts';
import type { Language } from '../../language/language.ts';
import type { WordRun } from '../../search/fragments.ts';
import type { CheckCandidate } from './candidates.ts';
import type { CheckedQuote } from './checked-quote.ts';
import { findNearestStretch, type NearestStretch } from './compare/nearest-stretch.ts';
import { tellsSomething } from './compare/telling-words.ts';
import { findVerbatimRuns } from './compare/verbatim-runs.ts';
import { type SpeltWords, spellWords } from './compare/written-forms.ts';

/** A candidate that holds the words checked, or comes near them. */
export interface Located extends CheckCandidate {
  /** Where the words checked stand, one run a fragment where they stand there word for word. */
  readonly runs: readonly WordRun[];
  /** From the first run to the last. */
  readonly stretch: WordRun;
  readonly isVerbatim: boolean;
  /** 1 where nothing is changed; see {@link findNearestStretch}. */
  readonly closeness: number;
}

/** At most this many of the likeliest are compared word by word. */
const MAX_COMPARED = 40;
/** A quotation with fewer of the words cannot contain them in a row, even across brackets. */
const MIN_LIKENESS = 0.3;
/** What comes less near is not looked at again with contractions in full. */
const MIN_CLOSENESS = 0.25;

/** The candidates in which the words checked stand word for word, the likeliest first. */
export function locateVerbatim(
  { fragments }: CheckedQuote,
  candidates: readonly CheckCandidate[],
): readonly Located[] {
  return candidates.flatMap((candidate) => {
    if (candidate.likeness < MIN_LIKENESS) return [];
    const runs = findVerbatimRuns(fragments, candidate.words);
    const [first, last] = [runs?.[0], runs?.at(-1)];
    if (runs === null || first === undefined || last === undefined) return [];
    const stretch = { first: first.first, last: last.last };
    return [locate(candidate, runs, stretch, 1, true)];
  });
}

/**
 * The candidates in which one of the fragments stands word for word, as far as it tells something; the longest first.
 */
export function locateFragments(
  { fragments, language }: CheckedQuote,
  candidates: readonly CheckCandidate[],
): readonly Located[] {
  const telling = fragments.filter((words) => tellsSomething(words, language.words));
  return candidates
    .slice(0, MAX_COMPARED)
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
export function locateNearest(
  { text, words, language }: CheckedQuote,
  candidates: readonly CheckCandidate[],
): readonly Located[] {
  const inFull = spellWords(words, text, language.checks);
  return candidates
    .slice(0, MAX_COMPARED)
    .flatMap((candidate) => {
      const asTyped = findNearestStretch(words, candidate.words, candidate.statement.article.prose, language);
      const isNear = asTyped !== null && asTyped.closeness >= MIN_CLOSENESS;
      const found = (isNear ? findNearestInFull(inFull, candidate, asTyped, language) : null) ?? asTyped;
      if (found === null) return [];
      const stretch = { first: found.first, last: found.last };
      return [locate(candidate, [stretch], stretch, found.closeness)];
    })
    .toSorted(
      (one, other) => other.closeness - one.closeness || comparePlaces(one.statement, other.statement),
    );
}

/** As {@link findNearestStretch} with contractions in full; null where that comes no nearer. */
function findNearestInFull(
  asked: SpeltWords,
  { words, statement }: CheckCandidate,
  { closeness }: NearestStretch,
  language: Language,
): NearestStretch | null {
  const said = spellWords(words, statement.article.prose, language.checks);
  const isPlain =
    asked.words.length === (asked.indexes.at(-1) ?? -1) + 1 && said.words.length === words.length;
  if (isPlain) return null;
  const found = findNearestStretch(asked.words, said.words, statement.article.prose, language);
  if (found === null || found.closeness <= closeness) return null;
  const [first, last] = [said.indexes[found.first], said.indexes[found.last]];
  return first === undefined || last === undefined ? null : { first, last, closeness: found.closeness };
}

/** A candidate with where it was found. @param closeness - 1 where the words stand there as they are. */
export function locate(
  candidate: CheckCandidate,
  runs: readonly WordRun[],
  stretch: WordRun,
  closeness: number,
  isVerbatim = false,
): Located {
  const { statement, words, likeness } = candidate;
  return { statement, words, likeness, runs, stretch, closeness, isVerbatim };
}
