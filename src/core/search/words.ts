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
  for (const { 0: written, index } of text.slice(start, end).matchAll(WORD)) take(written, start + index);
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
