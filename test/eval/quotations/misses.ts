import { slice, type TextSpan } from '../../../src/core/span.ts';
import type { GoldClass } from './gold-attribution.ts';
import type { AnswerVerdict, GoldVerdict, SegmentVerdicts } from './segment-verdicts.ts';
import type { Source } from './source.ts';
import type { SystemSpeaker } from './system-quotes.ts';

/** A quoted stretch that went wrong. */
export type Miss = MissedSegment | FalseAlarm;

interface MissedSegment extends TextSpan {
  readonly error: 'missed' | 'no speaker' | 'wrong speaker';
  readonly file: string;
  readonly text: string;
  readonly class: GoldClass;
  readonly sourceKind: Source['kind'];
  /** The annotated source, its fragments joined; null where none is given. */
  readonly source: string | null;
  readonly speaker: SystemSpeaker | null;
}

interface FalseAlarm extends TextSpan {
  readonly error: 'false alarm';
  readonly file: string;
  readonly text: string;
  readonly isOutsideMarks: boolean;
  readonly speaker: SystemSpeaker | null;
}

/** What went wrong in one article: first what was asked for, then what was not, each in order. */
export function listMisses({ file, text, gold, answers }: SegmentVerdicts): readonly Miss[] {
  return [
    ...gold.flatMap((verdict) => missOf(verdict, file, text)),
    ...answers.flatMap((verdict) => falseAlarmOf(verdict, file, text)),
  ];
}

function missOf(verdict: GoldVerdict, file: string, text: string): readonly MissedSegment[] {
  const error = errorOf(verdict);
  if (error === null) return [];
  const { start, end, attribution } = verdict.gold;
  const fragments = attribution.sourceSpans.map((span) => slice(text, span));
  return [
    {
      error,
      file,
      start,
      end,
      text: text.slice(start, end),
      class: attribution.class,
      sourceKind: attribution.source.kind,
      source: fragments.length === 0 ? null : fragments.join(' ... '),
      speaker: verdict.answer?.quotation.speaker ?? null,
    },
  ];
}

function errorOf({ gold, answer, speaker }: GoldVerdict): MissedSegment['error'] | null {
  if (answer === null) return 'missed';
  if (gold.attribution.source.kind === 'none') return null;
  if (speaker === null) return 'no speaker';
  return speaker.isRight ? null : 'wrong speaker';
}

function falseAlarmOf(
  { answer, gold, isNeutral }: AnswerVerdict,
  file: string,
  text: string,
): readonly FalseAlarm[] {
  if (gold !== null || isNeutral) return [];
  const { start, end, isOutsideMarks, quotation } = answer;
  const { speaker } = quotation;
  return [{ error: 'false alarm', file, start, end, text: text.slice(start, end), isOutsideMarks, speaker }];
}
