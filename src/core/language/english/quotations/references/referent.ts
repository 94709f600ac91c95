import type { Evidence, Levels } from '../../../../quotations/confidence.ts';
import type { Attribution, Speaker } from '../../../../quotations/quotation.ts';
import { firstEndingBehind, type TextSpan } from '../../../../span.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import type { NounPhrase } from '../clauses/phrases/noun-phrases.ts';
import type { DocumentMention } from '../clauses/reporting/documents.ts';
import type { ReadSentence } from '../clauses/reporting/reporting-clauses.ts';
import type { Descriptors } from './descriptors.ts';

/** Who a noun phrase means. */
export interface Referent {
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  /** What the speaker speaks through. */
  readonly document?: TextSpan;
  /** The speaker as the article names them all along. */
  readonly named?: Named | null;
  /** Others who are meant: B in "A and B met. “…,” they said". */
  readonly coSpeakers?: readonly Speaker[];
  /** How it was found, where the noun phrase alone does not tell. */
  readonly evidence?: Evidence;
}

export const UNCLEAR: Referent = { speaker: null, attribution: 'unclear' };

/** A mention of somebody who was found to speak. */
export interface SpeakerMention {
  readonly start: number;
  readonly name: string;
  readonly paragraph: number;
}

/** The source of an earlier span, as it was resolved. */
export interface SourceMention {
  readonly phrase: NounPhrase;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly referent: Referent;
}

/** What is known of the article up to the span whose source is to be resolved. */
export interface ReferenceContext {
  readonly span: AttributedSpan;
  readonly sentences: readonly ReadSentence[];
  /** All names of the article, in order. */
  readonly names: readonly NameMention[];
  /** What the article says of each name beside it. */
  readonly descriptors: Descriptors;
  /** All documents that the article speaks of, in order. */
  readonly documents: readonly DocumentMention[];
  /** Who spoke before, in order. */
  readonly speakers: readonly SpeakerMention[];
  /** The sources of the spans before, in order. */
  readonly sources: readonly SourceMention[];
  readonly levels: Levels;
  readonly text: string;
}

/** A reference points back at most this many paragraphs. */
export const MAX_REACH = 3;
const MAX_NAMES = 100;

/** The names before the mention, over at most {@link MAX_REACH} paragraphs back and {@link MAX_NAMES} names. */
export function namesBefore(
  names: readonly NameMention[],
  mention: TextSpan,
  paragraph: number,
): readonly NameMention[] {
  return allNamesBefore(names, mention).filter((name) => paragraph - name.paragraph <= MAX_REACH);
}

/** The last {@link MAX_NAMES} names before the mention, however far back. */
export function allNamesBefore(names: readonly NameMention[], mention: TextSpan): readonly NameMention[] {
  const end = firstEndingBehind(names, mention.start);
  return names.slice(Math.max(0, end - MAX_NAMES), end);
}
