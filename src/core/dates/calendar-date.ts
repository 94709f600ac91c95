/** The calendar date with which an ISO 8601 date or time begins, `yyyy-mm-dd`; null where there is none. */
export function calendarDateOf(date: string): string | null {
  return CALENDAR_DATE.exec(date)?.[0] ?? null;
}

const CALENDAR_DATE = /^\d{4}-\d\d-\d\d/u;
