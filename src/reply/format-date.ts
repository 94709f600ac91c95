/**
 * A date as a person reads it, `18 October 2024`: the calendar date as the article states it, whatever the reader's
 * time zone. What isn't ISO 8601 comes back as it is.
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = CALENDAR_DATE.exec(iso) ?? [];
  const monthName = MONTHS[Number(month) - 1];
  return monthName === undefined ? iso : `${Number(day)} ${monthName} ${year}`;
}

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
