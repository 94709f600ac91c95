import { isFirstName } from '../../../gender.ts';
import type { Item } from '../../02-sentences.ts';
import { isName, isNameLink } from './name-words.ts';

/** Longer runs are lists or noise. In words. */
export const MAX_NAME = 24;
const MAX_NICKNAME = 3;
/** A name, its brackets and what stands in them: "James (Jim) Hill". */
const BRACKETED_LENGTH = 3;
const POST_NOMINALS = new Set(['MP', 'MEP', 'MSP', 'MLA', 'MBE', 'OBE', 'CBE', 'KC', 'QC', 'TD', 'FRS']);
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** Whether the item is a word of a name or joins two. */
export function isNamePart(items: readonly Item[], index: number): boolean {
  return isName(items, index) || isNameLink(items, index);
}

/**
 * Where the unbroken run of name words that begins at the index ends; a nickname in marks or brackets belongs to it.
 */
export function endOfRun(items: readonly Item[], at: number): number {
  let to = at + 1;
  while (to - at < MAX_NAME) {
    if (isPostNominal(items, to) || items[to]?.isKnownBody) break;
    else if (isNamePart(items, to) || isNickname(items, to)) to++;
    else if (isBracketedName(items, to)) to += BRACKETED_LENGTH;
    else break;
  }
  return to;
}

/** "Ana Ruiz MP": letters behind a full name, which are no part of it. */
export function isPostNominal(items: readonly Item[], index: number): boolean {
  if (!POST_NOMINALS.has(items[index]?.text ?? '') || isName(items, index + 1)) return false;
  return [index - 2, index - 3].some(
    (at) => isFirstName(items[at]?.text ?? '') && isName(items, at) && items[at - 1]?.lower !== 'the',
  );
}

/** "A.M. (Toni) Hill": the first name in full, or a nickname, in brackets between the words of a name. */
function isBracketedName(items: readonly Item[], index: number): boolean {
  const behind = index + BRACKETED_LENGTH;
  return (
    items[index]?.text === '(' &&
    items[behind - 1]?.text === ')' &&
    isName(items, index - 1) &&
    (INITIALS.test(items[index - 1]?.text ?? '') || isFirstName(items[index - 1]?.text ?? '')) &&
    isFirstName(items[index + 1]?.text ?? '') &&
    isName(items, behind)
  );
}

/** Jo “Red” Hill: a word or two in marks between the words of a name. */
export function isNickname(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item?.marked || !isName(items, index - 1) || items[index + 1]?.tag !== 'PROPN') return false;
  const words = item.text.split(' ', MAX_NICKNAME + 1);
  return (
    words.length <= MAX_NICKNAME &&
    words.every((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    !/[,.!?]/u.test(item.text)
  );
}

/** The index, or the next one where an article stands at it. */
export function skipArticle(items: readonly Item[], index: number): number {
  return lowerAt(items, index) === 'the' ? index + 1 : index;
}

/** The item's word in lower case; empty where there is none. */
export function lowerAt(items: readonly Item[], index: number): string {
  return items[index]?.lower ?? '';
}
