import { slice } from '../../../span.ts';
import type { ComparedWord } from '../../compared-words.ts';
import type { CheckReader } from '../check-reader.ts';

const APOSTROPHES = /['’‘ʼ′＇`´]/gu;
const NEITHER = /[^\p{L}\p{N}'%]/gu;

/** Words as they are written, apostrophes kept and straight: "can’t" as "can't", where the compared form is "cant". */
export function writtenForms(words: readonly ComparedWord[], text: string): readonly string[] {
  return words.map((word) => {
    const written = slice(text, word).toLowerCase().replace(APOSTROPHES, "'").replace(NEITHER, '');
    return written.includes("'") ? written : word.form;
  });
}

/** Words in full, each with the index of the contraction that it stands in. */
export interface SpeltWords {
  readonly words: readonly ComparedWord[];
  readonly indexes: readonly number[];
}

/** Words with those in full that are drawn together: "I’m" is two. */
export function spellWords(
  words: readonly ComparedWord[],
  text: string,
  { spellInFull }: CheckReader,
): SpeltWords {
  const written = writtenForms(words, text);
  const spelt = words.flatMap((word, index) => {
    const inFull = spellInFull(written[index] ?? word.form);
    return inFull.map((form) => ({
      index,
      word: inFull.length < 2 ? word : { ...word, form: firstOf(form) },
    }));
  });
  return { words: spelt.map(({ word }) => word), indexes: spelt.map(({ index }) => index) };
}

function firstOf(alternatives: string): string {
  return alternatives.split('|')[0] ?? alternatives;
}
