import { Temporal } from 'temporal-polyfill';
import type { DateRange } from './date-range.ts';

/**
 * Moves a range whose year nobody stated to the nearest year in which something was published on its days; of two
 * equally near ones to the earlier. The range itself where something was, or where no year has anything.
 *
 * @param years - the years that come into question.
 * @param holds - whether something was published on the days of a range.
 */
export function settleYear(
  range: DateRange,
  years: readonly number[],
  holds: (range: DateRange) => boolean,
): DateRange {
  const stated = range.since ?? range.until;
  if (stated === null || holds(range)) return range;
  const { year } = Temporal.PlainDate.from(stated);
  const moves = [...new Set(years)]
    .map((each) => each - year)
    .toSorted((one, other) => Math.abs(one) - Math.abs(other) || one - other);
  return moves.map((move) => moveByYears(range, move)).find(holds) ?? range;
}

function moveByYears({ since, until }: DateRange, years: number): DateRange {
  const move = (day: string | null) =>
    day === null ? null : Temporal.PlainDate.from(day).add({ years }).toString();
  return { since: move(since), until: move(until) };
}
