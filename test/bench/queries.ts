import { createRandom } from './random.ts';

/** Queries of several sorts. */
export interface Queries {
  /** Three to eight words in a row from a quotation. */
  readonly said: readonly string[];
  /** Such words, one of them changed for a word of another quotation. */
  readonly misremembered: readonly string[];
  /** Such words, two letters of one of them changed over. */
  readonly misspelt: readonly string[];
  /** Such words from anywhere in an article. */
  readonly anywhere: readonly string[];
  /** Words that stand together nowhere. */
  readonly nowhere: readonly string[];
}

/** Texts of which any can be read by its number. */
export interface Texts {
  readonly length: number;
  at(number: number): string;
}

const SEED = 20241018;
const WORD = /[\p{L}\p{N}’'-]+/gu;

/** Picks queries by a fixed seed: `count` from quotations as they are, a quarter as many of each other sort. */
export function pickQueries(quotations: Texts, passages: Texts, count: number): Queries {
  const random = createRandom(SEED);
  const pick = (below: number) => Math.floor(random() * below);
  const wordsOf = (texts: Texts, shortest: number): readonly string[] => {
    const words = texts.at(pick(texts.length)).match(WORD) ?? [];
    const length = shortest + pick(6);
    const first = pick(Math.max(1, words.length - length));
    return words.slice(first, first + length);
  };
  const changeOne = (words: readonly string[], change: (word: string) => string) => {
    const changed = pick(words.length);
    return words.map((word, at) => (at === changed ? change(word) : word));
  };
  const list = (size: number, words: () => readonly string[]) =>
    Array.from({ length: size }, () => words().join(' ')).filter((query) => query !== '');

  const said = list(count, () => wordsOf(quotations, 3));
  const few = Math.ceil(count / 4);
  return {
    said,
    misremembered: list(few, () =>
      changeOne(wordsOf(quotations, 5), () => wordsOf(quotations, 1)[0] ?? 'harbour'),
    ),
    misspelt: list(few, () => changeOne(wordsOf(quotations, 4), swapLetters)),
    anywhere: list(few, () => wordsOf(passages, 3)),
    nowhere: list(few, () => Array.from({ length: 3 + pick(6) }, () => wordsOf(passages, 1)[0] ?? 'harbour')),
  };
}

function swapLetters(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
}
