import { Temporal } from 'temporal-polyfill';
import type { Asked, DateReader } from '../dates/date-reader.ts';
import { dayIn } from '../dates/day.ts';
import type { DigestDays } from './story.ts';

/** More days than a digest may have are an archive, not news. */
export const MAX_DAYS = 7;

/** The days that are asked for, or why they are none. */
export type ReadDays =
  | { readonly ok: true; readonly days: DigestDays }
  | { readonly ok: false; readonly fault: 'no-date' | 'open' }
  | { readonly ok: false; readonly fault: 'too-long'; readonly days: number };

/** Reads a day or a range of at most {@link MAX_DAYS}; null is today, and "since Monday" ends today. */
export function readDays(text: string | null, dates: DateReader, asked: Asked): ReadDays {
  const today = dayIn(asked.zone, asked.now).toString();
  if (text === null) return { ok: true, days: { since: today, until: today } };
  const range = dates.read(text, asked)?.range;
  if (range === undefined) return { ok: false, fault: 'no-date' };
  const { since } = range;
  const until = range.until ?? today;
  if (since === null || since > until) return { ok: false, fault: 'open' };
  const length = Temporal.PlainDate.from(since).until(until, { largestUnit: 'day' }).days + 1;
  return length > MAX_DAYS
    ? { ok: false, fault: 'too-long', days: length }
    : { ok: true, days: { since, until } };
}
