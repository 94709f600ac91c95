import { oneLine } from '../../core/one-line.ts';

/**
 * Makes text of an article or a person safe to print: control characters (and so escape sequences) and characters that
 * override the writing direction become visible. Line breaks stay, as `\n`.
 */
export function escapeText(text: string): string {
  return text.replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(HOSTILE, makeVisible);
}

/** Like {@link escapeText}, on one line: any white space becomes one space. */
export function escapeLine(text: string): string {
  return escapeText(oneLine(text));
}

const LINE_BREAK = /\r\n|[\u2028\u2029]/gu;

/**
 * Controls but for the line feed, lone surrogates, and the embeddings, overrides and isolates of the Unicode
 * Bidirectional Algorithm (UAX #9).
 */
const HOSTILE = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** U+2400 to U+241F picture the controls from U+0000 to U+001F. */
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';
const REPLACEMENT = '\uFFFD';

function makeVisible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? DELETE_PICTURE : REPLACEMENT;
}
