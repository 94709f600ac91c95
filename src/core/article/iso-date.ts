const ISO_DATE =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

/**
 * Whether `value` is an ISO 8601 calendar date, alone or with a time, of a day that exists and on which something may
 * have been published: not before 1500.
 *
 * @example isIsoDate('2024-10-18T09:30:00+01:00') // true
 * @example isIsoDate('2023-02-29') // false
 */
export function isIsoDate(value: string): boolean {
  const { year, month, day } = ISO_DATE.exec(value)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return false;
  if (Number(year) < MIN_YEAR) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** News is younger than print. */
const MIN_YEAR = 1500;

/** Zeros, and the days from which computers and spreadsheets count. */
const PLACEHOLDER = /^(?:0|1[0-7]|1899-12-3|1900-01-01|1969-12-31|1970-01-01|9999)/;

/** Whether a date stands where a program had none to write. */
export function isPlaceholder(date: string): boolean {
  return PLACEHOLDER.test(date);
}
