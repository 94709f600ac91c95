import type { Item } from '../../02-sentences.ts';

/** So many words of a sentence tell whether it is written as a headline, of four letters or more each. */
const MAX_TITLE = 30;
const MIN_TITLE = 4;
const LONG = /^\p{L}[\p{L}’'-]{3,}$/u;
const SHARE_OF_TITLE = 0.9;

/** A headline's letters: most of the longer words have a capital. */
export function isTitleCased(items: readonly Item[]): boolean {
  const long = items
    .slice(0, MAX_TITLE)
    .filter(({ text, marked }) => marked === undefined && LONG.test(text));
  const capitals = long.filter(({ isCapitalised }) => isCapitalised);
  return long.length >= MIN_TITLE && capitals.length >= SHARE_OF_TITLE * long.length;
}
