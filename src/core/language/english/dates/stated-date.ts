import { Temporal } from 'temporal-polyfill';
import type { StatedDate } from '../../../dates/stated-date.ts';
import { findMentions } from './01-mentions.ts';

/** Any day: nothing relative to it counts. */
const ANY_DAY = Temporal.PlainDate.from('2000-01-01');
const BY_TODAY = /(?<!\p{L})(?:yesterday|today|tonight|tomorrow|now|last|next|this|ago)(?!\p{L})/iu;

/**
 * Reads a date as articles write it; null where there is none or where it depends on the day of writing, as
 * "last Friday" does.
 */
export function readStatedDate(text: string): StatedDate | null {
  const [mention, another] = findMentions(text, ANY_DAY);
  if (mention === undefined || another !== undefined || mention.end != null) return null;
  const { start } = mention;
  const stated = (part: 'year' | 'month' | 'day') => (start.isCertain(part) ? start.get(part) : null);
  const date = { year: stated('year'), month: stated('month'), day: stated('day') };
  const isNamed = date.month !== null || date.year !== null;
  return isNamed && !BY_TODAY.test(text) ? date : null;
}
