import type { Random } from './shuffle.ts';

const MIN_MISSPELT_LENGTH = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ONE_WORD = /^\p{L}+$/u;
const COMMON_WORD = /^\p{Ll}{4,}$/u;

type Slip = (word: string, at: number, letter: string) => string;

/** What fingers do: a letter left out, doubled, changed for another, or two changing places. */
const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

/** The word with one slip behind its first letter; null where it has fewer than five letters or anything else. */
export function misspell(word: string, random: Random): string | null {
  if (word.length < MIN_MISSPELT_LENGTH || !ONE_WORD.test(word)) return null;
  for (;;) {
    const slip = SLIPS[Math.floor(random() * SLIPS.length)] ?? SLIPS[0];
    const at = 1 + Math.floor(random() * (word.length - 2));
    const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
    const misspelt = slip?.(word, at, letter) ?? word;
    if (misspelt !== word) return misspelt;
  }
}

/** Endings by what takes their place, the first that fits; English nouns and verbs with and without "s". */
const INFLECTIONS: readonly (readonly [ending: RegExp, put: string | null])[] = [
  [/(?:ss|us|is|ly|ed|ing|est)$/, null],
  [/ies$/, 'y'],
  [/(ch|sh|x|z)es$/, '$1'],
  [/s$/, ''],
  [/([^aeiou])y$/, '$1ies'],
  [/(ch|sh|x|z)$/, '$1es'],
  [/$/, 's'],
];

/** The word with or without an "s"; null where that makes no English word: names, short words, adverbs, participles. */
export function inflect(word: string): string | null {
  if (!COMMON_WORD.test(word)) return null;
  const [ending, put] = INFLECTIONS.find(([each]) => each.test(word)) ?? [];
  return ending === undefined || put === undefined || put === null ? null : word.replace(ending, put);
}
