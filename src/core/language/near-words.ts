import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours. */
const MIN_LETTERS = 4;
/** From this length on two wrong letters are one slip. */
const MIN_TWICE_WRONG = 8;
const DIGIT = /\p{N}/u;

/**
 * Whether one word may be the other misspelt: a letter more, less or other, two letters that changed places, in long
 * words two such. A slip of the first letter is rare, and numbers are never near.
 *
 * @param one - lower case, as `other`.
 */
export function areNearWords(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < MIN_LETTERS || one.charAt(0) !== other.charAt(0)) return false;
  const maxWrong = shorter < MIN_TWICE_WRONG ? 1 : 2;
  if (Math.abs(one.length - other.length) > maxWrong || DIGIT.test(one) || DIGIT.test(other)) return false;
  return distance(one, other) <= maxWrong || haveSwappedLetters(one, other);
}

function haveSwappedLetters(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  if (at < 0) return false;
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}
