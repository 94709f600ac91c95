import { divide, type Hits, type Ratios, ratiosOfHits } from './ratios.ts';
import type { GoldVerdict, SegmentVerdicts } from './segment-verdicts.ts';

/** How well quoted stretches of one class are found. */
export interface ClassFigures {
  readonly gold: number;
  readonly matched: number;
  readonly exact: number;
  readonly withSource: number;
  /** With the right speaker, loosely. */
  readonly right: number;
  readonly recall: number;
  readonly exactRecall: number;
  readonly speakerAccuracy: number;
}

/** (a) How well quoted stretches are found, whoever said them. */
export interface SegmentFigures {
  /** Four words in five are the same. */
  readonly overlap: Hits & Ratios;
  /** Start and end are the same, edge punctuation aside. */
  readonly exact: Hits & Ratios;
  readonly direct: ClassFigures;
  readonly mixed: ClassFigures;
  /** Stretches that count neither for nor against the system. */
  readonly neutral: number;
  /** Of the matched stretches, how many the system classes as the annotations do. */
  readonly sameKind: number;
}

/** Counts what was found of the quoted stretches. */
export function scoreSegments(verdicts: readonly SegmentVerdicts[]): SegmentFigures {
  const gold = verdicts.flatMap((article) => article.gold);
  const answers = verdicts.flatMap((article) => article.answers);
  const neutral = answers.filter(({ isNeutral }) => isNeutral).length;
  const hits = (tp: number): Hits => ({ tp, fp: answers.length - neutral - tp, fn: gold.length - tp });
  const overlap = hits(gold.filter(({ answer }) => answer !== null).length);
  const exact = hits(gold.filter(({ isExact }) => isExact).length);
  return {
    overlap: { ...overlap, ...ratiosOfHits(overlap) },
    exact: { ...exact, ...ratiosOfHits(exact) },
    direct: scoreClass(gold.filter((verdict) => verdict.gold.attribution.class === 'direct')),
    mixed: scoreClass(gold.filter((verdict) => verdict.gold.attribution.class === 'mixed')),
    neutral,
    sameKind: gold.filter(({ gold: { attribution }, answer }) => answer?.quotation.kind === attribution.class)
      .length,
  };
}

function scoreClass(gold: readonly GoldVerdict[]): ClassFigures {
  const matched = gold.filter(({ answer }) => answer !== null).length;
  const exact = gold.filter(({ isExact }) => isExact).length;
  const withSource = gold.filter((verdict) => verdict.gold.attribution.source.kind !== 'none').length;
  const right = gold.filter(({ speaker }) => speaker?.isRight).length;
  return {
    gold: gold.length,
    matched,
    exact,
    withSource,
    right,
    recall: divide(matched, gold.length),
    exactRecall: divide(exact, gold.length),
    speakerAccuracy: divide(right, withSource),
  };
}
