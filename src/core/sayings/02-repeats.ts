import { eachInSteps } from '../layers/in-steps.ts';
import type { ReadStatement } from './01-readings.ts';
import { NEAR_DAYS, TELLING_WORDS } from './evidence.ts';
import { absorb, daysSpread, type Group, groupOf, isOneSpeaker, mayBeOneSpeaker } from './group.ts';

/** With fewer content words nothing but a known speaker makes the same words one saying. */
const MIN_UNATTRIBUTED = 3;

/**
 * Groups statements that have the same words and one speaker, quotations apart from reports. Few words on dates far
 * apart were said twice, and make two groups. Groups come in the order of their earliest statements.
 */
export function* groupRepeats(readings: readonly ReadStatement[]): Generator<void, readonly Group[]> {
  const byLetters = new Map<string, Group[]>();
  const clearFirst = readings.toSorted(
    (one, other) => clarityOf(one) - clarityOf(other) || one.rank - other.rank,
  );
  yield* eachInSteps(clearFirst, (reading) => {
    const key = keyOf(reading);
    const same = byLetters.get(key) ?? [];
    const own = groupOf(reading);
    const fitting = same.find((group) => isRepeated(group, own));
    if (fitting === undefined) same.push(own);
    else absorb(fitting, own);
    byLetters.set(key, same);
  });
  return [...byLetters.values()].flat().toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** Statements with a known speaker come first, so that one whose speaker is unclear cannot join two speakers. */
function clarityOf({ speaker }: ReadStatement): number {
  if (speaker === null) return 2;
  return speaker.isAmbiguous ? 1 : 0;
}

/** A statement without letters is like no other. */
function keyOf({ letters, isReported, rank }: ReadStatement): string {
  return letters === '' ? `#${rank}` : `${isReported ? 'reported' : 'quoted'} ${letters}`;
}

function isRepeated(group: Group, own: Group): boolean {
  const { contentWords } = own.readings[0];
  if (!mayBeOneSpeaker(group, own)) return false;
  if (contentWords >= TELLING_WORDS) return true;
  const isTelling = contentWords >= MIN_UNATTRIBUTED || isOneSpeaker(group, own);
  return isTelling && daysSpread(group, own) <= NEAR_DAYS;
}

function rankOf({ readings }: Group): number {
  return readings.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
}
