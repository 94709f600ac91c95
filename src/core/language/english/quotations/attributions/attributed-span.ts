import type { TextSpan } from '../../../../span.ts';
import type { CueClass } from '../../lists/speech/cue-verbs.ts';
import type { MarkedSpan } from '../01-marks.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { ReportingClause } from '../clauses/reporting/reporting-clause.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';

/** How a span is tied to its report; `weak`: by a verb that is not a verb of saying. */
export type Link = 'after' | 'before' | 'within' | 'weak' | 'continued' | 'indirect' | 'none';

/** Words that somebody may have said, with their report. */
export interface AttributedSpan {
  readonly marked: MarkedSpan;
  readonly sentence: ReadSentence;
  /** The index of its item in the sentence. */
  readonly at: number;
  readonly cue: TextSpan | null;
  /** The class of its cue; null without one in its own sentence. */
  readonly cueClass: CueClass | null;
  readonly source: NounPhrase | null;
  /** The one whose words the source gives in turn: C in "A told B that C had said “…”". */
  readonly inner: NounPhrase | null;
  /** Who passes on what the source says, innermost first: A, then B in "According to B, A recounted C saying “…”". */
  readonly tellers: readonly NounPhrase[];
  /** The sentence of `source`. */
  readonly sourceSentence: ReadSentence;
  /** Whether the source is that of a span before. */
  readonly isContinued: boolean;
  readonly link: Link;
}

/** A marked span in its sentence. */
export type PlacedSpan = Pick<AttributedSpan, 'sentence' | 'at' | 'marked'>;

/** The span as reported by a clause of its sentence. */
export function attributed(span: PlacedSpan, clause: ReportingClause, link: Link): AttributedSpan {
  return { ...unattributed(span), cue: clause.cue, cueClass: clause.cueClass, source: clause.subject, link };
}

/** The span as nobody's. */
export function unattributed({ sentence, at, marked }: PlacedSpan): AttributedSpan {
  return {
    marked,
    sentence,
    at,
    cue: null,
    cueClass: null,
    source: null,
    inner: null,
    tellers: [],
    sourceSentence: sentence,
    isContinued: false,
    link: 'none',
  };
}

/** The span with its tellers. */
export function told(span: AttributedSpan, ...tellers: readonly (NounPhrase | null)[]): AttributedSpan {
  return { ...span, tellers: tellers.filter((teller) => teller !== null) };
}

/** The span as the words of somebody without a verb of saying. */
export function named(span: PlacedSpan, source: NounPhrase): AttributedSpan {
  return { ...unattributed(span), source, link: 'before' };
}
