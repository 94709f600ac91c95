import { firstEndingBehind, type TextSpan } from '../../span.ts';
import type { AttributedSpan } from '../03-attributions.ts';
import type { NameMention } from '../08-people.ts';
import type { DocumentMention } from '../clauses/documents.ts';
import type { Attribution, Confidence, Speaker } from '../quotation.ts';
import type { Descriptors } from './descriptors.ts';

/** Whom a noun phrase means. */
export interface Referent {
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  /** Where it is not to be told by the name alone. */
  readonly confidence?: Confidence;
  /** What the speaker speaks through. */
  readonly document?: TextSpan;
}

export const UNCLEAR: Referent = { speaker: null, attribution: 'unclear' };

/** Somebody who was found to speak, where the text names or describes them. */
export interface SpeakerMention {
  readonly start: number;
  readonly name: string;
  readonly paragraph: number;
}

/** What is known of the article up to the span whose source is to be resolved. */
export interface ReferenceContext {
  readonly span: AttributedSpan;
  /** All names of the article, in order. */
  readonly names: readonly NameMention[];
  /** What the article says of each name beside it. */
  readonly descriptors: Descriptors;
  /** All documents that the article speaks of, in order. */
  readonly documents: readonly DocumentMention[];
  /** Who spoke before, in order. */
  readonly speakers: readonly SpeakerMention[];
  readonly text: string;
}

/** A reference points back over at most so many paragraphs. */
export const MAX_REACH = 3;
const MAX_NAMES = 100;

/** The names before the mention, over at most {@link MAX_REACH} paragraphs back and {@link MAX_NAMES} names. */
export function namesBefore(
  names: readonly NameMention[],
  mention: TextSpan,
  paragraph: number,
): readonly NameMention[] {
  const end = firstEndingBehind(names, mention.start);
  const near = names.slice(Math.max(0, end - MAX_NAMES), end);
  return near.filter((name) => paragraph - name.paragraph <= MAX_REACH);
}
