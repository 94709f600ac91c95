import { oneLine } from '../core/one-line.ts';

/** Text on one line, safe beside other text: nothing in it overrides the direction of writing. */
export function flatten(text: string): string {
  return oneLine(wellForm(text).replace(DIRECTION_OR_CONTROL, '\uFFFD'));
}

/** Text without halves of characters, which JSON can spell but no reader takes; each becomes U+FFFD. */
export function wellForm(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Controls, and the embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9). */
const DIRECTION_OR_CONTROL = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
