import type { GoldArticle, GoldSegment } from './gold-article.ts';
import { matchItems } from './matching.ts';
import { judgeSpeaker, type SpeakerVerdict } from './speaker-verdict.ts';
import type { SystemQuotation } from './system-quotes.ts';
import { cutQuotations, type SystemSegment } from './system-segments.ts';
import { listArchives } from './tokens.ts';

/** The share of words that two quoted stretches must have in common to be the same. */
const SAME_SEGMENT = 0.8;

/** A quoted stretch that a system must find, and what came of it. */
export interface GoldVerdict {
  readonly gold: GoldSegment;
  /** Null where it was missed. */
  readonly answer: SystemSegment | null;
  readonly isExact: boolean;
  /** Null where the system names no speaker. */
  readonly speaker: SpeakerVerdict | null;
}

/** A quoted stretch that a system finds, and what it is. */
export interface AnswerVerdict {
  readonly answer: SystemSegment;
  /** Null where it is none that must be found. */
  readonly gold: GoldSegment | null;
  /** No gold stretch, but no fault either. */
  readonly isNeutral: boolean;
}

/** All quoted stretches of an article, the annotated ones and the system's. */
export interface SegmentVerdicts {
  readonly file: string;
  readonly text: string;
  /** In the order of the text. */
  readonly gold: readonly GoldVerdict[];
  /** In the order of the system. */
  readonly answers: readonly AnswerVerdict[];
}

/** Sets a system's quoted stretches against the annotated ones. */
export function judgeSegments(article: GoldArticle, quotations: readonly SystemQuotation[]): SegmentVerdicts {
  const answers = cutQuotations(article, quotations);
  const pairs = matchItems(article.segments, answers, SAME_SEGMENT);
  const goldOf = new Map(Array.from(pairs, ([gold, answer]) => [answer, gold]));
  return {
    file: article.file,
    text: article.text,
    gold: article.segments.map((gold) => judgeGold(gold, pairs.get(gold) ?? null)),
    answers: answers.map((answer) => {
      const gold = goldOf.get(answer) ?? null;
      return { answer, gold, isNeutral: gold === null && isNeutral(article, answer) };
    }),
  };
}

function judgeGold(gold: GoldSegment, answer: SystemSegment | null): GoldVerdict {
  if (answer === null) return { gold, answer, isExact: false, speaker: null };
  const { speaker } = answer.quotation;
  return {
    gold,
    answer,
    isExact: gold.start === answer.start && gold.end === answer.end && !answer.spills,
    speaker: speaker && judgeSpeaker(gold.attribution, speaker),
  };
}

/** At least half of its words stand where a system may answer or not. */
function isNeutral({ neutral, tokens }: GoldArticle, { range }: SystemSegment): boolean {
  const places = listArchives(range);
  const free = places.filter((place) => {
    const at = tokens[place]?.start ?? -1;
    return neutral.some(({ start, end }) => start <= at && at < end);
  });
  return 2 * free.length >= places.length;
}
