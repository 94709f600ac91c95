import { divide, type Ratios, ratiosOf } from './ratios.ts';
import type { AnswerVerdict, GoldVerdict, SegmentVerdicts } from './segment-verdicts.ts';
import type { Source } from './source.ts';

/** How well speakers of one kind are named. */
export interface SourceFigures extends Ratios {
  readonly gold: number;
  /** Quoted stretches that were found. */
  readonly matched: number;
  /** Found with a speaker. */
  readonly answered: number;
  /** Loosely right. */
  readonly right: number;
  readonly rightStrict: number;
  readonly strictRecall: number;
  readonly accuracyOnMatched: number;
}

/** (b) How well quoted stretches with an annotated source are found together with their speaker. */
export interface PairFigures {
  readonly gold: number;
  /** Stretches for which the system names a speaker, those that the annotations give no source for left out. */
  readonly system: number;
  readonly right: number;
  readonly rightStrict: number;
  readonly loose: Ratios;
  readonly strict: Ratios;
  readonly accuracyOnMatched: number;
  /** Stretches with a speaker where the annotations give no source. */
  readonly speakerWithoutSource: number;
  readonly bySource: Readonly<Record<SourceKind, SourceFigures>>;
}

/** The kinds of source that a speaker can be checked against. */
export type SourceKind = Exclude<Source['kind'], 'none'>;

/** Counts the speakers named rightly. */
export function scorePairs(verdicts: readonly SegmentVerdicts[]): PairFigures {
  const gold = verdicts.flatMap((article) => article.gold);
  const sourced = gold.filter(hasSource);
  const system = verdicts.flatMap((article) => article.answers).filter(isPairAnswer).length;
  const right = countRight(sourced);
  const rightStrict = countStrictlyRight(sourced);
  const scoreKind = (kind: SourceKind) =>
    scoreSource(gold.filter((verdict) => verdict.gold.attribution.source.kind === kind));
  return {
    gold: sourced.length,
    system,
    right,
    rightStrict,
    loose: ratiosOf(right, system, sourced.length),
    strict: ratiosOf(rightStrict, system, sourced.length),
    accuracyOnMatched: divide(right, countMatched(sourced)),
    speakerWithoutSource: gold.filter((verdict) => !hasSource(verdict) && verdict.speaker !== null).length,
    bySource: {
      proper: scoreKind('proper'),
      nominal: scoreKind('nominal'),
      pronoun: scoreKind('pronoun'),
    },
  };
}

function scoreSource(gold: readonly GoldVerdict[]): SourceFigures {
  const matched = countMatched(gold);
  const answered = gold.filter(({ speaker }) => speaker !== null).length;
  const right = countRight(gold);
  const rightStrict = countStrictlyRight(gold);
  return {
    gold: gold.length,
    matched,
    answered,
    right,
    rightStrict,
    ...ratiosOf(right, answered, gold.length),
    strictRecall: divide(rightStrict, gold.length),
    accuracyOnMatched: divide(right, matched),
  };
}

function hasSource({ gold }: GoldVerdict): boolean {
  return gold.attribution.source.kind !== 'none';
}

function isPairAnswer({ answer, gold, isNeutral }: AnswerVerdict): boolean {
  return !isNeutral && answer.quotation.speaker !== null && gold?.attribution.source.kind !== 'none';
}

function countMatched(gold: readonly GoldVerdict[]): number {
  return gold.filter(({ answer }) => answer !== null).length;
}

function countRight(gold: readonly GoldVerdict[]): number {
  return gold.filter(({ speaker }) => speaker?.isRight).length;
}

function countStrictlyRight(gold: readonly GoldVerdict[]): number {
  return gold.filter(({ speaker }) => speaker?.isStrictlyRight).length;
}
