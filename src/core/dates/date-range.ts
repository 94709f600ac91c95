import { Temporal } from 'temporal-polyfill';
import { calendarDateOf } from './calendar-date.ts';

/** Calendar days, `yyyy-mm-dd`, both inclusive, in the asker's zone; null if the range is open on that side. */
export interface DateRange {
  readonly since: string | null;
  readonly until: string | null;
}

const STATES_OFFSET = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/u;

/**
 * Whether an article was published on one of the days. A calendar date, or a time that states no offset, stands for
 * its day whatever the zone; a time with an offset is the day that it was in `zone`. An unknown date never is.
 *
 * @param datePublished - ISO 8601.
 * @param zone - an IANA time zone.
 */
export function isPublishedWithin(
  datePublished: string | null,
  { since, until }: DateRange,
  zone: string,
): boolean {
  const day = datePublished === null ? null : publicationDayIn(datePublished, zone);
  return day !== null && (since === null || since <= day) && (until === null || day <= until);
}

/** The day on which an article was published, `yyyy-mm-dd`, as {@link isPublishedWithin} counts it; null where it is no date. */
export function publicationDayIn(datePublished: string, zone: string): string | null {
  if (!STATES_OFFSET.test(datePublished)) return calendarDateOf(datePublished);
  return Temporal.Instant.from(datePublished).toZonedDateTimeISO(zone).toPlainDate().toString();
}
