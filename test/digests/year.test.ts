import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readTime } from '../../src/core/timetable/read-time.ts';
import { daysAround } from '../core/timetable/unusual-days.ts';
import { setStage, TERMS } from './stage.ts';

/** Each at a time that its clocks leave out or repeat on some day of the year. */
const TIMES = [
  ['Europe/London', '01:30'],
  ['America/New_York', '02:15'],
  ['America/St_Johns', '02:30'],
  ['Australia/Lord_Howe', '01:45'],
  ['Asia/Kathmandu', '00:00'],
  ['Africa/Cairo', '00:15'],
  ['America/Santiago', '00:00'],
  ['Pacific/Apia', '23:59'],
] as const;
const SIX_HOURS = 6 * 3_600_000;

test.each(TIMES)(
  'in %s at %s there is exactly one run a local day, in the order of the days, whatever the clocks do',
  async (zone, text) => {
    const time = readTime(text).time ?? TERMS.time;
    for (const days of daysAround(zone)) {
      const [first, last] = [days[0], days.at(-1)].map((day) => Temporal.PlainDate.from(day ?? ''));
      if (first === undefined || last === undefined) throw new Error('There are no days.');
      const instantOf = (day: Temporal.PlainDate) =>
        day.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
      const stage = setStage(instantOf(first.subtract({ days: 1 })), undefined, { longestSleep: SIX_HOURS });
      await stage.subscribe({ channel: zone, terms: { ...TERMS, time, zone } });
      stage.start();
      await stage.passTo(instantOf(last.add({ days: 2 })));
      const runs = stage.outbox.postings.map(({ delivery }) => delivery.split(':')[1] ?? '');
      expect(runs.filter((day) => days.includes(day))).toEqual(days);
      expect(new Set(runs).size).toBe(runs.length);
    }
  },
);
