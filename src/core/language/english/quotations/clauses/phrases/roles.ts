import type { Item } from '../../02-sentences.ts';
import type { NamePlace } from '../names/names.ts';
import { roleBefore } from './role-before.ts';
import { predicate, roleBehind } from './role-behind.ts';

const PARTY_AND_PLACE = /^[DRI]-\p{Lu}/u;

/** The role that the article gives beside the name, in the article's own words, or null. */
export function readRole(items: readonly Item[], place: NamePlace, text: string): string | null {
  const before = isSupposed(items, place) ? null : roleBefore(items, place, text);
  const seat = seatBehind(items, place.to, text);
  // "Rep. Jo Hill, D-Lorne,".
  if (seat) return before ? `${before}, ${seat}` : seat;
  return roleBehind(items, place.to, text) ?? predicate(items, place.to, text) ?? before;
}

/** "would a President Hill sign it?": an office that somebody might hold. */
function isSupposed(items: readonly Item[], { at, from }: NamePlace): boolean {
  return at < from && /^an?$/u.test(items[at - 1]?.lower ?? '') && items[at]?.isCapitalised === true;
}

/** "D-Lorne", "R-L.A.": the party and the place, whose full stops are words of their own. */
function seatBehind(items: readonly Item[], to: number, text: string): string | null {
  const seat = items[to + 1];
  if (items[to]?.text !== ',' || !seat || !PARTY_AND_PLACE.test(seat.text)) return null;
  let last = to + 1;
  while (isAttached(items, last + 1)) last++;
  return text.slice(seat.start, items[last]?.end);
}

/** The stop of an abbreviation, but not the sentence's own: "a senator, D-Lorne." */
function isAttached(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isEnd = at === items.length - 1 && item?.text === '.';
  return item !== undefined && item.start === items[at - 1]?.end && !isEnd && STOP_OR_INITIAL.test(item.text);
}

const STOP_OR_INITIAL = /^(?:\.|\.?\p{Lu}\.?)+$/u;
