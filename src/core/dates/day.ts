import { Temporal } from 'temporal-polyfill';

/** The calendar day that it is in a zone. */
export function dayIn(zone: string, instant: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
}
