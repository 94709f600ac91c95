import { splitWords, type Word } from '../search/words.ts';
import type { TextSpan } from '../span.ts';

/** What tells an amount of money or a share from a bare number; no mark that a printer could add or drop. */
const UNIT = /[$£€¥₹¢%‰]/gu;
const HYPHEN = /^[-\u2010\u2011\u00AD]$/u;
const DIGIT = /\p{N}/u;

/** A word as quotations are compared by it. */
export interface ComparedWord extends Word {
  /** Whether only a hyphen stands between it and the word before it: "co-operate" may be "cooperate". */
  readonly isHyphenated: boolean;
}

/** The words of a text in order, signs of money and per cent among them, since "£100" is not "$100". */
export function splitComparedWords(
  text: string,
  within: TextSpan = { start: 0, end: text.length },
): readonly ComparedWord[] {
  const units = [...text.slice(within.start, within.end).matchAll(UNIT)].map(({ 0: form, index }) => {
    const start = within.start + index;
    return { start, end: start + form.length, form };
  });
  const words = splitWords(text, within);
  const ordered =
    units.length === 0 ? words : [...words, ...units].toSorted((one, other) => one.start - other.start);
  return ordered.map((word, place) => {
    const before = ordered[place - 1];
    return { ...word, isHyphenated: before !== undefined && HYPHEN.test(text.slice(before.end, word.start)) };
  });
}

/**
 * Whether two runs of words are the same but for a hyphen: one of them writes as one word what the other joins by
 * hyphens. Numbers are not: "2-1" is not "21".
 */
export function areSameButHyphens(one: readonly ComparedWord[], other: readonly ComparedWord[]): boolean {
  const [joined, parted] = one.length < other.length ? [one, other] : [other, one];
  const letters = lettersOf(joined);
  return (
    joined.length === 1 &&
    parted.length > 1 &&
    letters === lettersOf(parted) &&
    !DIGIT.test(letters) &&
    parted.slice(1).every(({ isHyphenated }) => isHyphenated)
  );
}

function lettersOf(words: readonly ComparedWord[]): string {
  return words.map(({ form }) => form).join('');
}
