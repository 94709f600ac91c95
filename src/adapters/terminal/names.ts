import type { Answers, Completed } from '../../chat/archives/answers.ts';
import type { ValueCompleter } from './complete.ts';
import { escapeLine } from './escape.ts';

const MAX_NAMES = 20;

/** Completes names by prefix. The most quoted speakers, or the outlets with most articles, come first. */
export function completeNames(answers: Pick<Answers, 'complete'>, what: Completed): ValueCompleter {
  return async (typed) => [...new Set((await answers.complete(what, typed, MAX_NAMES)).map(escapeLine))];
}
