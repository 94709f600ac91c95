import { Temporal } from 'temporal-polyfill';

/**
 * When a calendar day begins and ends in a zone, in milliseconds since 1970, the end exclusive.
 *
 * @throws RangeError for what is no day.
 */
export function boundsOf(day: string, zone: string): { readonly start: number; readonly end: number } {
  const date = Temporal.PlainDate.from(day);
  const startOf = (each: Temporal.PlainDate) => each.toZonedDateTime(zone).epochMilliseconds;
  return { start: startOf(date), end: startOf(date.add({ days: 1 })) };
}

/** The calendar day that it is in a zone. */
export function dayIn(zone: string, instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}
