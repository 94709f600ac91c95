import { amountOf, areTwoAmounts } from '../amounts.ts';

/** Whether one answer holds the other: "Cotton", "Tom Cotton"; "six", "6". */
export function areAlike(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  const isHeld = few?.every((word) => many?.includes(word)) ?? false;
  const [amount, another] = [amountOf(one), amountOf(other)];
  return isHeld || (amount !== null && another !== null && !areTwoAmounts(amount, another));
}

/** The words of an answer, as compared. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
