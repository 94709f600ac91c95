import { oneLine } from '../../core/one-line.ts';

/** Puts text on one line, without anything that overrides the direction of text beside it. */
export function flatten(text: string): string {
  return oneLine(wellForm(text).replace(DIRECTION_OR_CONTROL, '\uFFFD'));
}

/** Replaces lone surrogates, which JSON can spell but platforms refuse, with U+FFFD. */
export function wellForm(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Controls, and the embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9). */
const DIRECTION_OR_CONTROL = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
