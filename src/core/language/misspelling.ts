import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours that are names of their own: Tim and Tom, Jan and Jon. */
const MIN_LETTERS = 4;
/** From this length on two wrong letters are one slip. */
const MIN_TWICE_WRONG = 8;
const DIGIT = /\p{N}/u;
/** From this length on any one letter may be wrong, */
const MIN_LETTERS_ONE_WRONG = 8;
/** and from this length on two. */
const MIN_LETTERS_TWO_WRONG = 10;

/** Spellings that sound alike in names, each turned into one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1+/gu, '$1'],
  [/ph/gu, 'f'],
  [/(?:ck|q(?:u)?|c(?![eih])|ch(?=r))/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/(?:ie|ei|ey|y|ee|ea)/gu, 'i'],
  [/gh|(?<=\p{L})h(?!\p{L})|(?<=[rtw])h/gu, ''],
  [/(?<=\p{L}{3})e$/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
];
const VOWEL = /^[aeiouy]$/u;
const NASALS = /^[mn]$/u;

/**
 * Whether one name's word is probably another one, misspelt: it sounds alike, two neighbouring letters changed places,
 * one is missing or too many, or a vowel is another. Both folded to lower case; a word is no misspelling of itself or
 * of its plural.
 *
 * @example isMisspelling('kier', 'keir') // true
 * @example isMisspelling('macron', 'marron') // false: another consonant makes another name
 */
export function isMisspelling(typed: string, meant: string): boolean {
  const [shorter, longer] = [Math.min(typed.length, meant.length), Math.max(typed.length, meant.length)];
  if (typed === meant || longer < MIN_LETTERS || longer - shorter > 2) return false;
  if (`${typed}s` === meant || typed === `${meant}s`) return false;
  if (soundOf(typed) === soundOf(meant) || areSwapped(typed, meant)) return true;
  const errors = distance(typed, meant);
  if (longer >= MIN_LETTERS_TWO_WRONG && errors <= 2) return true;
  return (
    errors === 1 &&
    (longer >= MIN_LETTERS_ONE_WRONG || isLetterMissing(shorter, longer) || isLikeLetter(typed, meant))
  );
}

/** One letter of a short word more or less is another word: "Lind" and "Linda". */
function isLetterMissing(shorter: number, longer: number): boolean {
  return shorter !== longer && shorter > MIN_LETTERS;
}

/** A word as it sounds, roughly: two names that sound the same have the same. */
export function soundOf(word: string): string {
  return ALIKE.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), word);
}

/**
 * Whether one word of a text may be the other misspelt: a letter more, less or other, two letters that changed places,
 * in long words two such. Looser than {@link isMisspelling}, for words that stand at the same place of two texts. A
 * slip of the first letter is rare, and numbers are never near.
 *
 * @param one - lower case, as `other`.
 */
export function areNearWords(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < MIN_LETTERS || one.charAt(0) !== other.charAt(0)) return false;
  const maxWrong = shorter < MIN_TWICE_WRONG ? 1 : 2;
  if (Math.abs(one.length - other.length) > maxWrong || DIGIT.test(one) || DIGIT.test(other)) return false;
  return distance(one, other) <= maxWrong || areSwapped(one, other);
}

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  const turned = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return turned === other;
}

function isLikeLetter(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  const letters = [one.charAt(at), other.charAt(at)];
  return one.length > MIN_LETTERS && [VOWEL, NASALS].some((kind) => letters.every((each) => kind.test(each)));
}
