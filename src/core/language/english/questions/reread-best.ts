import type { RankedPassage } from '../../../answers/ask/passages.ts';
import type { WeightedQuestion } from '../../../answers/ask/question-reader.ts';
import { CAUSES } from '../lists/speech/causes.ts';
import { typesAsked } from './answer-type-fit.ts';
import { isOfSomethingElse } from './of-something-else.ts';
import { holdsNewTyped, type ReadPassage, readPassage } from './read-passage.ts';
import { findAsked } from './short-answer/find-asked.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';
import { decidesRule } from './states-rule.ts';
import { tellsDoer } from './tells-doer.ts';

/** Passages further down are near misses. */
const MAX_REREAD = 20;
/** What is added to a score if a sentence states the part asked for, */
const STATES = 0.15;
/** if one sentence has the verb asked for and something that could be asked for, */
const TELLS = 0.1;
/** if a question of why meets a cause, */
const GIVES_CAUSE = 0.1;
/** if it decides what the rules allow (less if it is somebody's claim), */
const DECIDES_RULE = 0.3;
/** and if it is about something else. */
const OF_SOMETHING_ELSE = -0.3;

/** Ranks the best passages again by what their sentences state; the first ranking only compares words. */
export function rereadBest(
  asked: WeightedQuestion,
  ranked: readonly RankedPassage[],
): readonly RankedPassage[] {
  return ranked
    .map((each, index) => (index < MAX_REREAD ? { ...each, score: each.score + worthOf(asked, each) } : each))
    .toSorted((one, other) => other.score - one.score);
}

function worthOf(asked: WeightedQuestion, { passage }: RankedPassage): number {
  const read = readPassage(asked, passage);
  const isWhy = asked.question.kind === 'why';
  return (
    (statesAsked(read) ? STATES : 0) +
    (tellsTyped(read) ? TELLS : 0) +
    (isWhy && CAUSES.test(read.text) ? GIVES_CAUSE : 0) +
    (isOfSomethingElse(read) ? OF_SOMETHING_ELSE : 0) +
    DECIDES_RULE * decidesRule(read)
  );
}

function statesAsked({ asked, relation, sentences }: ReadPassage): boolean {
  return relation !== null && sentences.some((each) => findAsked(asked, relation, each) !== null);
}

function tellsTyped(read: ReadPassage): boolean {
  const { asked, relation, sentences } = read;
  const isGoing = relation?.isLight === true && asked.question.kind !== 'where';
  const verb = relation === null || isGoing ? null : relation.verb;
  if (verb === null || typesAsked(asked.question).length === 0) return false;
  if (tellsDoer(read)) return true;
  const family = paraphrasesOf(verb);
  return sentences.some((each) => each.stems.some((stem) => family.has(stem)) && holdsNewTyped(asked, each));
}
