/** What a passage's rank is made of. Each part can be switched off where it is measured. */
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

/** How much each part counts; 0 switches it off. */
export type RankingWeights = Readonly<Record<RankingPart, number>>;

/** What was measured to serve best; `test/eval/README-answers.md` tells what each part is worth. */
export const RANKING_WEIGHTS: RankingWeights = {
  coverage: 1,
  phrase: 0.4,
  proximity: 0.1,
  'answer-type': 0.65,
  bm25: 0.4,
  headline: 0.1,
  context: 0.7,
  recency: 0.1,
  lead: 0.2,
  speaker: 1,
};
