import type { Question } from './question.ts';

/** The parts of a passage's rank. The evaluation switches off one at a time. */
export const RANKING_PARTS = [
  'coverage',
  'phrase',
  'proximity',
  'answer-type',
  'bm25',
  'headline',
  'context',
  'recency',
  'lead',
  'speaker',
] as const;

/** A part of the rank. */
export type RankingPart = (typeof RANKING_PARTS)[number];

/** How much each part counts; 0 switches it off, and with `headline` also its boost in MiniSearch. */
export type RankingWeights = Readonly<Record<RankingPart, number>>;

/** The weights that were measured best; `test/eval/README-answers.md` tells what each part is worth. */
export const RANKING_WEIGHTS: RankingWeights = {
  coverage: 1,
  phrase: 0.1,
  proximity: 0.23,
  'answer-type': 0.7,
  bm25: 0.5,
  headline: 0.01,
  context: 0.8,
  recency: 0.05,
  lead: 0.15,
  speaker: 1,
};

/**
 * The weights of a question about what somebody says: words that follow each other tell more of a matter there, and the
 * article's score less.
 */
const SPEECH_WEIGHTS: RankingWeights = { ...RANKING_WEIGHTS, phrase: 0.5, bm25: 0.35 };

/** The weights of a question. @param without - a part that is switched off, to measure what it is worth. */
export function weightsOf(
  { speech }: Pick<Question, 'speech'>,
  without: RankingPart | null = null,
): RankingWeights {
  const weights = speech === null ? RANKING_WEIGHTS : SPEECH_WEIGHTS;
  return without === null ? weights : { ...weights, [without]: 0 };
}
