import { spellInFull } from '../../language/english/spelling.ts';
import { slice } from '../../span.ts';
import type { ComparedWord } from '../compared-words.ts';

const APOSTROPHES = /['’‘ʼ′＇`´]/gu;
const NEITHER = /[^\p{L}\p{N}'%]/gu;

/** Words as they are written, apostrophes kept and straight: "can’t" as "can't", where the compared form is "cant". */
export function writtenForms(words: readonly ComparedWord[], text: string): readonly string[] {
  return words.map((word) => {
    const written = slice(text, word).toLowerCase().replace(APOSTROPHES, "'").replace(NEITHER, '');
    return written.includes("'") ? written : word.form;
  });
}

/** Words in full, each with the place of the one that it was drawn together in. */
export interface SpeltWords {
  readonly words: readonly ComparedWord[];
  readonly places: readonly number[];
}

/** Words with those in full that are drawn together: "I’m" is two. */
export function spellWords(words: readonly ComparedWord[], text: string): SpeltWords {
  const written = writtenForms(words, text);
  const spelt = words.flatMap((word, place) => {
    const inFull = spellInFull(written[place] ?? word.form);
    return inFull.map((form) => ({
      place,
      word: inFull.length < 2 ? word : { ...word, form: firstOf(form) },
    }));
  });
  return { words: spelt.map(({ word }) => word), places: spelt.map(({ place }) => place) };
}

function firstOf(alternatives: string): string {
  return alternatives.split('|')[0] ?? alternatives;
}
