import type { RankedPassage } from './03-rank.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** How much of a question must be met for a passage to be an answer, each a share of its words' weight, 0 to 1. */
export interface AnswerThresholds {
  /** In the passage itself. */
  readonly covered: number;
  /** In the passage and right around it. */
  readonly near: number;
  /** In the article. */
  readonly article: number;
  /** Of the question's names, in the article. */
  readonly names: number;
  /** In what is said, where the question asks about speech. */
  readonly topic: number;
}

/** What was measured to part answers from near misses; see `test/eval/README-answers.md`. */
export const ANSWER_THRESHOLDS: AnswerThresholds = {
  covered: 0.05,
  near: 0.38,
  article: 0.64,
  names: 0.26,
  topic: 0.4,
};

/** Whether the best passage answers, or is only a near miss: the right people with another matter, or the reverse. */
export function isAnswer(
  asked: WeightedQuestion,
  best: RankedPassage,
  thresholds: AnswerThresholds,
): boolean {
  const { passage, covered, near } = best;
  if (asked.terms.length === 0) return passage.speech !== null;
  if (asked.question.speech?.speaker) return covered >= thresholds.topic;
  if (asked.question.unknownNames.length > 0) return false;
  return (
    covered >= thresholds.covered &&
    near >= thresholds.near &&
    passage.source.coverage >= thresholds.article &&
    namesMet(asked, best) >= thresholds.names
  );
}

/** The share of the question's names that the article holds; 1 where it names nobody. */
function namesMet({ terms }: WeightedQuestion, { passage }: RankedPassage): number {
  const { hits } = passage.source;
  const held = new Set<number>(hits);
  const names = terms.flatMap(({ isName, weight }, place) => (isName ? [{ weight, place }] : []));
  const all = names.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return 1;
  return names.reduce((sum, { weight, place }) => sum + (held.has(place) ? weight : 0), 0) / all;
}
