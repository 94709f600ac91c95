import { slice, type TextSpan } from '../../../src/core/span.ts';
import { DETERMINERS, PREPOSITIONS, SUFFIXES, TITLES } from './source-tables.ts';
import { tokenize } from './tokens.ts';
import { type IsCommonWord, isCapitalised } from './word-case.ts';

/** A word of a source and what it may be. */
export interface SourceWord extends TextSpan {
  readonly lower: string;
  /** As `plainWord` has it. */
  readonly plain: string;
  readonly isCapitalised: boolean;
  /** Capitalised, and not only because a sentence starts here. */
  readonly isProper: boolean;
  readonly isTitle: boolean;
  readonly isSuffix: boolean;
  readonly isDeterminer: boolean;
  readonly isPreposition: boolean;
}

/** The words of an annotated source. */
export function readSourceWords(
  text: string,
  fragments: readonly TextSpan[],
  isCommonWord: IsCommonWord,
): readonly SourceWord[] {
  return fragments.flatMap((fragment) =>
    tokenize(slice(text, fragment)).map((token) => {
      const start = fragment.start + token.start;
      const lower = token.text.toLowerCase();
      const plain = plainWord(token.text);
      const isDeterminer = DETERMINERS.has(lower);
      const hasCapital = isCapitalised(token.text);
      const isByChance =
        hasCapital && isCommonWord(token.text) && (isDeterminer || startsSentence(text, start));
      return {
        start,
        end: fragment.start + token.end,
        lower,
        plain,
        isCapitalised: hasCapital,
        isProper: hasCapital && !isByChance,
        isTitle: TITLES.has(plain),
        isSuffix: SUFFIXES.has(plain),
        isDeterminer,
        isPreposition: PREPOSITIONS.has(lower),
      };
    }),
  );
}

/** Lower case, without a possessive ending, dots and apostrophes: "Obama’s" and "obama" are one. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/[.'’]/gu, '');
}

const OPENING = /[ "'“‘(]/;
const SENTENCE_END = /[.!?\n:;—–]/;

function startsSentence(text: string, at: number): boolean {
  let before = at;
  while (OPENING.test(text.charAt(before - 1))) before -= 1;
  return before === 0 || SENTENCE_END.test(text.charAt(before - 1));
}
