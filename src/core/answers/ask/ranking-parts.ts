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
