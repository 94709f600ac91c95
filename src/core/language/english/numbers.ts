import { wordSet } from './lists/grammar/words.ts';

const DIGIT = /\p{N}/u;
const VALUES: ReadonlyMap<string, string> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/u)
    .map((word, value) => [word, String(value)]),
);
const NUMBER_WORDS = wordSet(
  `thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
  trillion trillions dozen dozens score scores half halves third thirds quarter quarters first second fourth fifth sixth
  seventh eighth ninth tenth once twice thrice double triple m bn tn percent percentage`,
);
const SIGNS = wordSet('$ £ € ¥ ₹ ¢ % ‰');
const SCALES = wordSet('dozen half hundred thousand million billion trillion quarter third');
/** Words that change what a number says: "nearly 100". */
const APPROXIMATIONS = wordSet(
  `nearly almost about around roughly approximately over under above below exactly only some least most more less fewer
  than up to at`,
);

/** Whether a word is a number or part of one: "100", "ten", "million", "%". @param form - lower case. */
export function isNumberWord(form: string): boolean {
  return DIGIT.test(form) || VALUES.has(form) || NUMBER_WORDS.has(form) || SIGNS.has(form);
}

/** Whether a word takes “a” before it as a number does: “a hundred”. */
export function isScale(form: string): boolean {
  return SCALES.has(form);
}

/** Whether a word before a number changes what it says: "nearly", "over", "least". */
export function isApproximation(form: string): boolean {
  return APPROXIMATIONS.has(form);
}

/** Whether two words are the same number, in letters and in digits: "ten" and "10". */
export function isSameNumber(one: string, other: string): boolean {
  return (VALUES.get(one) ?? one) === (VALUES.get(other) ?? other);
}
