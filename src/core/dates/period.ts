import type { Temporal } from 'temporal-polyfill';
import type { DateRange } from './date-range.ts';

/** Calendar days from the first to the last. */
export interface Period {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
}

/** How long a period is. A week begins on its Monday. */
export type Unit = 'day' | 'week' | 'month' | 'year';

/** What the words before a date make of it. */
export type Bound = 'since' | 'after' | 'until' | 'before' | 'within' | 'none';

/** The day, week, month or year in which a day is. */
export function periodAround(day: Temporal.PlainDate, unit: Unit): Period {
  switch (unit) {
    case 'day':
      return oneDay(day);
    case 'week': {
      const first = day.subtract({ days: day.dayOfWeek - 1 });
      return { first, last: first.add({ days: 6 }) };
    }
    case 'month':
      return { first: firstOfMonth(day), last: day.with({ day: day.daysInMonth }) };
    case 'year':
      return { first: day.with({ month: 1, day: 1 }), last: day.with({ month: 12, day: 31 }) };
  }
}

/** A period of one day. */
export function oneDay(day: Temporal.PlainDate): Period {
  return { first: day, last: day };
}

/** The first day of the month in which a day is. */
export function firstOfMonth(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: 1 });
}

/** The range that a bound makes of a period; "since" and "until" include it, "after" and "before" do not. */
export function toRange({ first, last }: Period, bound: Bound): DateRange {
  switch (bound) {
    case 'since':
      return { since: first.toString(), until: null };
    case 'after':
      return { since: last.add({ days: 1 }).toString(), until: null };
    case 'until':
      return { since: null, until: last.toString() };
    case 'before':
      return { since: null, until: first.subtract({ days: 1 }).toString() };
    case 'within':
    case 'none':
      return { since: first.toString(), until: last.toString() };
  }
}
