import type { TextSpan } from '../span.ts';
import type { Confidence, Evidence } from './confidence.ts';

/** All inside quotation marks; partly inside ("mixed"); reported without marks. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/**
 * How the speaker is known: by a name in the reporting clause, by a pronoun there, by a description ("the
 * spokesman"), because the same speaker goes on, or not at all.
 */
export type Attribution = 'named' | 'pronoun' | 'description' | 'continued' | 'unclear';

/** Who said it, as this article tells. */
export interface Speaker {
  /** The fullest form of the name in this article; null where the text gives a description only. */
  readonly name: string | null;
  /** Title, office or description as this article gives it. */
  readonly role: string | null;
  /** Where the reporting clause names, describes or points to the speaker. */
  readonly mention: TextSpan;
}

/** What somebody said, at stated offsets of the article's text. */
export interface Quotation extends TextSpan {
  readonly kind: QuotationKind;
  /**
   * The pieces that were said, marks included, in order and without overlap; one piece, unless the reporting clause
   * or a paragraph break cuts the quotation. The first starts at `start`, the last ends at `end`.
   */
  readonly parts: readonly TextSpan[];
  /** The speaker; null where the text leaves it open. */
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  readonly confidence: Confidence;
  /** How the speaker was found; null where none is named. */
  readonly evidence: Evidence | null;
  /** Others who say it together with the speaker: B in "A and B said in a joint letter". */
  readonly coSpeakers: readonly Speaker[];
  /** Who passed the words on, innermost first: A in "according to A, C said “…”". */
  readonly tellers: readonly Speaker[];
  /** What the speaker speaks through, a noun without its article or owner: "complaint" in "her complaint says". */
  readonly document: TextSpan | null;
  /** The words that report it: "said", "according to". */
  readonly cue: TextSpan | null;
  /** It is in a picture's caption and not in the article's text. */
  readonly inCaption?: true;
}

/** The speaker and the co-speakers; empty where the text leaves it open. */
export function speakersOf({ speaker, coSpeakers }: Quotation): readonly Speaker[] {
  return speaker === null ? [] : [speaker, ...coSpeakers];
}
