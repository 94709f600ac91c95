import { splitWords } from '../../../../search/words.ts';
import { stateNamedInFull } from '../../lists/names/us-states.ts';
import { readAmount } from '../amounts.ts';

/** How far apart two figures for one thing may be, as a share of the greater: "nearly 100", "97". */
const MAX_APART = 0.1;

/** Whether one answer contains the other: "Cotton", "Tom Cotton"; "six", "6". "Over 60" and "more than 300" are two. */
export function areAlike(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (few?.every((word) => many?.includes(word))) return true;
  const [amount, another] = [readAmount(one), readAmount(other)];
  if (amount === null || another === null) return false;
  return Math.abs(amount.value - another.value) <= MAX_APART * Math.max(amount.value, another.value);
}

/** The words of an answer, as compared. */
export function wordsOf(text: string): readonly string[] {
  return splitWords(text).map(({ form }) => form);
}

/** Whether one answer is the country of the states in the other: "the US", "Iowa and Ohio". */
export function holdsPlaces(one: string, other: string): boolean {
  return COUNTRY.test(one) && other.split(LIST_JOINT).every((each) => stateNamedInFull(each) !== null);
}

const COUNTRY = /^(?:the\s+)?(?:US|U\.S\.|USA|United\s+States|America)$/u;
const LIST_JOINT = /,\s+(?:and\s+)?|\s+and\s+/u;
