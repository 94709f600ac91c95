import type { TextSpan } from '../span.ts';

/** A word of a text: where it stands, and the form in which it is compared. */
export interface Word extends TextSpan {
  /** Lower case, without accents, apostrophes, thousands separators and the dots of initials. Never empty. */
  readonly form: string;
}

/** Invisible characters and apostrophes, straight or curly, that may stand inside a word. */
const INSIDE = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF'’‘ʼ′＇\u0060´]`;
const ALPHANUMERIC = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*`;
const DECIMAL_POINT = String.raw`(?<=\p{N})\.(?=\p{N})`;
const THOUSANDS_SEPARATOR = String.raw`(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))`;
const INITIALS = String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?`;

const WORD = new RegExp(
  `${INITIALS}|${ALPHANUMERIC}(?:(?:${INSIDE}+|${DECIMAL_POINT}|${THOUSANDS_SEPARATOR})${ALPHANUMERIC})*`,
  'gu',
);
const PLAIN = /^[a-z0-9]+$/;
const NOT_COMPARED = /[^\p{L}\p{N}.]|ʼ|(?<!\p{N})\.|\.(?!\p{N})/gu;
const UNDECOMPOSED = /[ßæœøłđðþı]/g;
const DECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a text in order. A hyphen or dash parts words ("left-wing" is two), an apostrophe does not ("o'clock"
 * is one), and initials are one word ("U.S." compares as "us"). What is no letter and no digit, lone surrogates and
 * control characters included, belongs to no word.
 */
export function splitWords(text: string, within: TextSpan = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  eachWord(text, within, (written, start) => {
    const form = foldWord(written);
    if (form !== '') words.push({ start, end: start + written.length, form });
  });
  return words;
}

/** As {@link splitWords}, but hands over each word as it is written; some of them fold to nothing. */
export function eachWord(
  text: string,
  { start, end }: TextSpan,
  take: (written: string, start: number) => void,
): void {
  const piece = text.slice(start, end);
  for (let at = 0; at < piece.length; ) {
    const stop = endOfPlainWord(piece, at);
    if (stop > at) take(piece.slice(at, stop), start + at);
    const code = piece.charCodeAt(at);
    if (stop > at) at = stop;
    else if (code < FIRST_NOT_PLAIN && !isPlain(code)) at += 1;
    else at = takeByPattern(piece, at, (written, from) => take(written, start + from));
  }
}

/** Takes the next word at or after an offset and returns where it ends; the end of the text if there is none. */
function takeByPattern(text: string, at: number, take: (written: string, start: number) => void): number {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  if (match === null) return text.length;
  take(match[0], match.index);
  return WORD.lastIndex;
}

/**
 * Where the word that begins at a place ends, found without the pattern: most words are of plain letters and digits
 * with nothing behind them that might belong to them. The place itself where that takes the pattern.
 */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end += 1;
  if (end === at || end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next === SPACE) return end;
  if (next === FULL_STOP) return end - at > 1 && !isDigit(text.charCodeAt(end - 1)) ? end : at;
  if (next === COMMA) return isDigit(text.charCodeAt(end - 1)) ? at : end;
  return next >= FIRST_NOT_PLAIN || next === APOSTROPHE || next === GRAVE ? at : end;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const GRAVE = 0x60;
const FIRST_NOT_PLAIN = 0x80;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a code unit is a letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** A word as it is compared; empty where nothing of it is a letter or a digit. */
export function foldWord(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(NOT_COMPARED, '')
    .replace(UNDECOMPOSED, (letter) => DECOMPOSED[letter] ?? letter);
}
