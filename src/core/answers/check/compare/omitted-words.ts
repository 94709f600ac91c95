import type { Language } from '../../../language/language.ts';
import type { WordRun } from '../../../search/fragments.ts';
import type { TextSpan } from '../../../span.ts';
import type { ComparedWord } from '../../compared-words.ts';
import { sentencesAround } from './said-sentences.ts';

/** What stands beside the words checked in the same sentence and changes what they say. */
export interface OmittedWords {
  readonly before: TextSpan | null;
  readonly after: TextSpan | null;
}

/** How many words away such a word can be and still matter. */
const REACH_BEFORE = 6;
const REACH_AFTER = 2;
/** How much of the neighbouring words is shown at most. */
const MAX_SHOWN = 12;

/**
 * The words of the same sentence that were cut off and that matter: a negation or a doubt before, a condition or an
 * objection behind, the rest of a number. Null where nothing of the kind stands there.
 */
export function findOmittedWords(
  text: string,
  words: readonly ComparedWord[],
  run: WordRun,
  language: Language,
): OmittedWords {
  const { isNegation, undermines, retracts } = language.words;
  const { findNumberRuns } = language.checks;
  const { first: from, last: to } = sentencesAround(text, words, run);
  const near = words.slice(Math.max(from, run.first - REACH_BEFORE), run.first);
  const next = words.slice(run.last + 1, Math.min(to, run.last + REACH_AFTER) + 1);
  const cut = findNumberRuns(words).filter(({ first, last }) => first <= run.last && run.first <= last);
  const isBefore =
    near.some(({ form }) => isNegation(form) || undermines(form)) ||
    cut.some(({ first }) => first < run.first);
  const isAfter = next.some(({ form }) => retracts(form)) || cut.some(({ last }) => last > run.last);
  return {
    before: isBefore ? spanOf(words.slice(Math.max(from, run.first - MAX_SHOWN), run.first)) : null,
    after: isAfter ? spanOf(words.slice(run.last + 1, Math.min(to, run.last + MAX_SHOWN) + 1)) : null,
  };
}

function spanOf(words: readonly ComparedWord[]): TextSpan | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
