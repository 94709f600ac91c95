import { expect, test } from 'vitest';
import { readTime } from '../../src/core/timetable/read-time.ts';
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

test('over a year, in each zone, there is exactly one run a local day, in the order of the days', {
  timeout: 120_000,
}, async () => {
  const stage = setStage('2025-12-31T06:00:00Z', undefined, { longestSleep: SIX_HOURS });
  const ids = new Map<string, string>();
  for (const [zone, text] of TIMES) {
    const time = readTime(text).time ?? TERMS.time;
    const { id } = await stage.subscribe({ channel: zone, terms: { ...TERMS, time, zone } });
    ids.set(id, zone);
  }
  stage.start();
  await stage.passTo('2027-01-02T00:00:00Z');
  const runs = stage.outbox.postings.map(({ delivery }) => delivery.split(':'));
  for (const [id, zone] of ids) {
    const days = runs.flatMap(([subscription, day = '']) => (subscription === id ? [day] : []));
    expect(
      days.filter((day) => day.startsWith('2026')),
      zone,
    ).toEqual(daysOf2026());
    expect(new Set(days).size, zone).toBe(days.length);
  }
});

function daysOf2026(): readonly string[] {
  return Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
}
