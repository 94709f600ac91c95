import { calendarDateOf } from '../core/dates/calendar-date.ts';
import type { DateRange } from '../core/dates/date-range.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A date as people read it: the day that the article itself gives, whatever the reader's zone. What is no ISO 8601
 * date is given as it is.
 *
 * @example formatDate('2024-10-18T23:30:00-05:00') // '18 October 2024'
 */
export function formatDate(date: string): string {
  const [year, month, day] = calendarDateOf(date)?.split('-') ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  return FORMAT.format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** A range of days in running text. */
export function describeRange({ since, until }: DateRange): string {
  if (since !== null && since === until) return `on ${formatDate(since)}`;
  if (since === null) return until === null ? 'at any time' : `until ${formatDate(until)}`;
  return until === null ? `since ${formatDate(since)}` : `from ${formatDate(since)} to ${formatDate(until)}`;
}
