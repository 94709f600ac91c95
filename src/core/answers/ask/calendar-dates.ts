import { Temporal } from 'temporal-polyfill';
import { findMentions } from '../../dates/01-mentions.ts';

/** A date as it is compared: what of it the text itself says; null what it leaves open. */
export interface CalendarDate {
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
}

/** Any day: nothing that is reckoned from it counts. */
const ANY_DAY = Temporal.PlainDate.from('2000-01-01');
const BY_TODAY = /(?<!\p{L})(?:yesterday|today|tonight|tomorrow|now|last|next|this|ago)(?!\p{L})/iu;

/**
 * Reads a date as articles write it; null where there is none or where it depends on the day of writing, as
 * "last Friday" does.
 */
export function calendarDateOf(text: string): CalendarDate | null {
  const [mention, another] = findMentions(text, ANY_DAY);
  if (mention === undefined || another !== undefined || mention.end != null) return null;
  const { start } = mention;
  const stated = (part: 'year' | 'month' | 'day') => (start.isCertain(part) ? start.get(part) : null);
  const date = { year: stated('year'), month: stated('month'), day: stated('day') };
  const isNamed = date.month !== null || date.year !== null;
  return isNamed && !BY_TODAY.test(text) ? date : null;
}

/** Whether two dates cannot be the same: a part that both state differs. "18 October" may be in "October 2024". */
export function areTwoDates(one: CalendarDate | null, other: CalendarDate | null): boolean {
  if (one === null || other === null) return false;
  return areTwo(one.year, other.year) || areTwo(one.month, other.month) || areTwo(one.day, other.day);
}

function areTwo(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}
