import { splitWords } from '../search/words.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import type { ReadStatement } from './01-readings.ts';

/** Statements of one saying; a group grows. */
export interface Group {
  /** Never empty. Where all have the same words, the first stands for them. */
  readonly readings: [ReadStatement, ...ReadStatement[]];
  readonly speakers: Set<SpeakerEntry>;
  /** The first and the last known day of publication; null where none is known. */
  days: { readonly first: number; readonly last: number } | null;
}

/** Makes a group of one statement. */
export function groupOf(reading: ReadStatement): Group {
  const { speaker, day } = reading;
  return {
    readings: [reading],
    speakers: new Set(speaker === null ? [] : [speaker]),
    days: day === null ? null : { first: day, last: day },
  };
}

/** Adds all of one group to another. */
export function absorb(into: Group, from: Group): void {
  for (const reading of from.readings) into.readings.push(reading);
  for (const speaker of from.speakers) into.speakers.add(speaker);
  into.days = spanDays(into, from);
}

/** Whether two groups may have one speaker; a name that several people share fits each of them. */
export function mayBeOneSpeaker(one: Group, other: Group): boolean {
  for (const first of one.speakers) {
    for (const second of other.speakers) if (!mayBeSame(first, second)) return false;
  }
  return true;
}

/** Whether both are known to have the same speaker. */
export function isOneSpeaker(one: Group, other: Group): boolean {
  const [first] = one.speakers;
  const [second] = other.speakers;
  return first !== undefined && first === second && one.speakers.size === 1 && other.speakers.size === 1;
}

/** How many days lie between two groups; 0 where a date is unknown, which contradicts nothing. */
export function daysApart({ days: one }: Group, { days: other }: Group): number {
  if (one === null || other === null) return 0;
  return Math.max(one.first - other.last, other.first - one.last, 0);
}

/** Over how many days the known dates of both are spread. */
export function daysSpread(one: Group, other: Group): number {
  const days = spanDays(one, other);
  return days === null ? 0 : days.last - days.first;
}

function spanDays({ days: one }: Group, { days: other }: Group): Group['days'] {
  if (one === null || other === null) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}

function mayBeSame(one: SpeakerEntry, other: SpeakerEntry): boolean {
  if (one === other) return true;
  if (!one.isAmbiguous && !other.isAmbiguous) return false;
  const words = new Set(splitWords(other.name).map(({ form }) => form));
  return splitWords(one.name).some(({ form }) => words.has(form));
}
