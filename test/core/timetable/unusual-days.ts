import { Temporal } from 'temporal-polyfill';

/**
 * The days of 2026 on which something may go wrong in a zone, some at a time: the turns of the year, and each change of
 * its clocks, with two days on either side.
 */
export function daysAround(zone: string): readonly (readonly string[])[] {
  const begin = Temporal.PlainDate.from('2026-01-01');
  const changes: Temporal.PlainDate[] = [];
  for (let day = begin; day.year === 2026; day = day.add({ days: 1 }))
    if (day.toZonedDateTime(zone).hoursInDay !== 24) changes.push(day);
  const turns = [begin.add({ days: 2 }), Temporal.PlainDate.from('2026-12-29')];
  return [...turns, ...changes].map((middle) =>
    [-2, -1, 0, 1, 2].map((days) => middle.add({ days }).toString()),
  );
}
