import { splitWords, type Word } from '../search/words.ts';
import { covers, type TextSpan } from '../span.ts';

/** Signs that make a number an amount of money or a share; not marks that a printer could add or drop. */
const UNIT = /[$£€¥₹¢%‰]/gu;
const HYPHEN = /^[-\u2010\u2011\u00AD]$/u;
const DIGIT = /\p{N}/u;
const BRACKETED = /\[[^[\]]*\]/gu;
/** How many letters of a word an editor puts into brackets at most: "[T]he", "work[ed]". */
const MAX_BRACKETED_LETTERS = 3;

/** A word in the form in which quotations are compared. */
export interface ComparedWord extends Word {
  /** Whether only a hyphen stands between it and the word before it: "co-operate" may be "cooperate". */
  readonly isHyphenated: boolean;
  /** Whether it stands in square brackets, which is to say that the speaker did not say it. */
  readonly isInserted: boolean;
}

/**
 * The words of a text in order, signs of money and per cent among them, since “£100” is not “$100”. A word that an
 * editor changed by a letter (“[W]e”, “work[ed]”) is one word.
 */
export function splitComparedWords(
  text: string,
  within: TextSpan = { start: 0, end: text.length },
): readonly ComparedWord[] {
  return toComparedWords(splitWords(text, within), text, within);
}

/** As {@link splitComparedWords}, for words that are split already. */
export function toComparedWords(
  split: readonly Word[],
  text: string,
  within: TextSpan,
): readonly ComparedWord[] {
  const stretch = text.slice(within.start, within.end);
  const brackets = [...stretch.matchAll(BRACKETED)].map((match) => toSpan(match, within.start));
  const units = [...stretch.matchAll(UNIT)].map((match) => ({
    ...toSpan(match, within.start),
    form: match[0],
  }));
  const words =
    units.length === 0 ? split : [...split, ...units].toSorted((one, other) => one.start - other.start);
  const whole = brackets.length === 0 ? words : joinBracketedLetters(words, text);
  return whole.map((word, index) => ({
    start: word.start,
    end: word.end,
    form: word.form,
    isHyphenated: HYPHEN.test(text.slice(whole[index - 1]?.end ?? word.start, word.start)),
    isInserted: brackets.some((bracket) => covers(bracket, word)),
  }));
}

function toSpan({ 0: found, index }: RegExpExecArray, offset: number): TextSpan {
  return { start: offset + index, end: offset + index + found.length };
}

function joinBracketedLetters(words: readonly Word[], text: string): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const form = (last?.form ?? '') + word.form;
    const between = last === undefined ? '' : text.slice(last.end, word.start);
    if (last !== undefined && between === ']' && isShort(last) && text.charAt(last.start - 1) === '[')
      joined[joined.length - 1] = { start: last.start - 1, end: word.end, form };
    else if (last !== undefined && between === '[' && isShort(word) && text.charAt(word.end) === ']')
      joined[joined.length - 1] = { start: last.start, end: word.end + 1, form };
    else joined.push(word);
  }
  return joined;
}

function isShort({ form }: Word): boolean {
  return form.length <= MAX_BRACKETED_LETTERS;
}

/**
 * Whether two runs of words are the same but for hyphens: one of them writes as one word what the other joins by
 * them. Numbers are not: “2-1” is not “21”.
 */
export function areSameButHyphens(one: readonly ComparedWord[], other: readonly ComparedWord[]): boolean {
  const [joined, parted] = one.length < other.length ? [one, other] : [other, one];
  const isJoined = joined.length === 1 && parted.length > 1;
  if (!isJoined || !parted.slice(1).every(({ isHyphenated }) => isHyphenated)) return false;
  const letters = lettersOf(joined);
  return letters === lettersOf(parted) && !DIGIT.test(letters);
}

/** The compared forms with nothing between them. */
function lettersOf(words: readonly ComparedWord[]): string {
  return words.map(({ form }) => form).join('');
}
