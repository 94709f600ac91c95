import type { MarkedSpan } from '../01-marks.ts';
import { type AttributedSpan, attributed, unattributed } from '../attributions/attributed-span.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { ReportingClause } from '../clauses/reporting/reporting-clause.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';

/** A marked span that no clause of its own sentence reports. */
export interface UnreportedSpan {
  readonly sentence: ReadSentence;
  readonly at: number;
  readonly marked: MarkedSpan;
  /** The span before it. */
  readonly last: AttributedSpan | undefined;
  readonly sentences: readonly ReadSentence[];
  readonly text: string;
}

/** A span whose source a neighbouring sentence names without a verb of saying. */
export function toldBy(
  span: UnreportedSpan,
  source: NounPhrase,
  sourceSentence: ReadSentence,
  link: 'before' | 'continued',
): AttributedSpan {
  return { ...unattributed(span), source, sourceSentence, link };
}

/** A span reported by a clause of a neighbouring sentence; null where that has no subject. */
export function reportedBy(
  clause: ReportingClause | undefined,
  source: ReadSentence,
  span: UnreportedSpan,
  link: 'before' | 'continued',
): AttributedSpan | null {
  return clause?.subject ? { ...attributed(span, clause, link), sourceSentence: source } : null;
}
