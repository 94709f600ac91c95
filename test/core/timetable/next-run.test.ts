import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { daysToldBy, listRuns, nextRun, writeDays } from '../../../src/core/timetable/next-run.ts';
import { readTime } from '../../../src/core/timetable/read-time.ts';
import { daysAround } from './unusual-days.ts';

function termsOf(text: string, zone: string, isWeekdaysOnly = false) {
  const { time } = readTime(text);
  if (time === null) throw new Error(`“${text}” is no time.`);
  return { time, zone, isWeekdaysOnly };
}

describe('the next run', () => {
  it.each([
    ['an ordinary day', '09:00', 'Europe/London', '2026-01-05T08:00Z', '2026-01-05', '2026-01-05T09:00Z'],
    ['its very instant is over', '09:00', 'UTC', '2026-01-05T09:00Z', '2026-01-06', '2026-01-06T09:00Z'],
    [
      'the clocks leave it out',
      '01:30',
      'Europe/London',
      '2026-03-28T12:00Z',
      '2026-03-29',
      '2026-03-29T01:00Z',
    ],
    [
      'the clocks repeat it',
      '01:30',
      'Europe/London',
      '2026-10-24T12:00Z',
      '2026-10-25',
      '2026-10-25T00:30Z',
    ],
    ['it was repeated', '01:30', 'Europe/London', '2026-10-25T00:30Z', '2026-10-26', '2026-10-26T01:30Z'],
    [
      'left out in New York',
      '02:15',
      'America/New_York',
      '2026-03-07T12:00Z',
      '2026-03-08',
      '2026-03-08T07:00Z',
    ],
    [
      'half an hour is left out',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-03T00:00Z',
      '2026-10-04',
      '2026-10-03T15:30Z',
    ],
    [
      'half an hour is repeated',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T00:00Z',
      '2026-04-05',
      '2026-04-04T14:45Z',
    ],
    [
      'a quarter of an hour off',
      '09:00',
      'Asia/Kathmandu',
      '2026-01-05T00:00Z',
      '2026-01-05',
      '2026-01-05T03:15Z',
    ],
    ['no midnight that day', '00:00', 'Africa/Cairo', '2026-04-23T12:00Z', '2026-04-24', '2026-04-23T22:00Z'],
    [
      'a day that was skipped',
      '09:00',
      'Pacific/Apia',
      '2011-12-29T20:00Z',
      '2011-12-31',
      '2011-12-30T19:00Z',
    ],
    [
      'left out up to the next day',
      '23:45',
      'America/Toronto',
      '1919-03-31T00:00Z',
      '1919-03-30',
      '1919-03-31T04:30Z',
    ],
    [
      'a change just after midnight',
      '00:30',
      'America/St_Johns',
      '2011-03-12T12:00Z',
      '2011-03-13',
      '2011-03-13T03:31Z',
    ],
  ])('%s: %s in %s', (_case, time, zone, after, day, at) => {
    expect(nextRun(termsOf(time, zone), new Date(after))).toEqual({ day, at: new Date(at) });
  });

  it.each([
    ['Friday', '2026-11-20T12:00Z', '2026-11-23'],
    ['Saturday', '2026-11-21T12:00Z', '2026-11-23'],
    ['Monday', '2026-11-23T12:00Z', '2026-11-24'],
  ])('on weekdays after %s', (_day, after, day) => {
    expect(nextRun(termsOf('09:00', 'UTC', true), new Date(after)).day).toBe(day);
  });

  it('counts weekdays where the subscription is, not in UTC', () => {
    const run = nextRun(termsOf('09:00', 'Pacific/Auckland', true), new Date('2026-11-20T12:00Z'));
    expect(run).toEqual({ day: '2026-11-23', at: new Date('2026-11-22T20:00Z') });
  });
});

const ZONES = [
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Cairo',
  'America/Santiago',
  'UTC',
];

describe.each(ZONES)('in %s', (zone) => {
  it.each(['00:00', '00:30', '01:30', '02:00', '02:15', '09:00', '23:59'])(
    '%s runs once a local day where the clocks change, and at the turns of the year',
    (time) => {
      for (const days of daysAround(zone)) expectOnceADay(time, zone, days);
    },
  );

  it('a time runs once a local day over a whole year', () => {
    expectOnceADay('02:15', zone, daysOf2026());
  });
});

function expectOnceADay(time: string, zone: string, days: readonly string[]): void {
  const dayBefore = Temporal.PlainDate.from(days[0] ?? '').subtract({ days: 1 });
  const runs = listRuns(
    termsOf(time, zone),
    instantOf(dayBefore.toString(), zone, '23:59:59.999'),
    instantOf(days.at(-1) ?? '', zone, '23:59:59.999'),
  );
  expect(runs.map(({ day }) => day)).toEqual(days);
  const { format } = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  expect(runs.map(({ at }) => format(at))).toEqual(days);
}

it('the unusual days of a zone are the turns of the year and what its clocks leave out or repeat', () => {
  expect(daysAround('UTC').map((days) => days[2])).toEqual(['2026-01-03', '2026-12-29']);
  expect(daysAround('Europe/London').map((days) => days[2])).toEqual([
    '2026-01-03',
    '2026-12-29',
    '2026-03-29',
    '2026-10-25',
  ]);
});

it('each run is later than the one before, whatever is asked for in whatever zone', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const times = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2037-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, times, fc.boolean(), instants, (zone, time, isWeekdaysOnly, after) => {
      const terms = { zone, time, isWeekdaysOnly };
      const first = nextRun(terms, after);
      const second = nextRun(terms, first.at);
      expect(first.at.getTime()).toBeGreaterThan(after.getTime());
      expect(second.at.getTime()).toBeGreaterThan(first.at.getTime());
      expect(second.day > first.day).toBe(true);
    }),
  );
});

it.each([
  ['yesterday', false, 'UTC', '2026-03-01', '2026-02-28'],
  ['today', false, 'UTC', '2026-03-01', '2026-03-01'],
  ['yesterday', false, 'Pacific/Apia', '2011-12-31', '2011-12-29'],
  ['yesterday', true, 'UTC', '2026-11-20', '2026-11-19'],
  ['yesterday', true, 'UTC', '2026-11-23', '2026-11-20 to 2026-11-22'],
  ['today', true, 'UTC', '2026-11-23', '2026-11-23'],
] as const)('“%s”, weekdays only %s, in %s on %s is %s', (day, isWeekdaysOnly, zone, run, told) => {
  expect(writeDays(daysToldBy({ zone, day, isWeekdaysOnly }, run))).toBe(told);
});

it('with weekdays only no day of a year stays untold and none is told twice', () => {
  const terms = { zone: 'Europe/London', time: { hour: 9, minute: 0 }, isWeekdaysOnly: true } as const;
  const told = listRuns(terms, new Date('2026-01-01T00:00:00Z'), new Date('2026-12-31T23:00:00Z')).map(
    (run) => daysToldBy({ ...terms, day: 'yesterday' }, run.day),
  );
  for (const [at, { since }] of told.entries()) {
    const before = told[at - 1];
    if (before !== undefined) expect(Date.parse(since) - Date.parse(before.until)).toBe(86_400_000);
  }
});

function instantOf(day: string, zone: string, time: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds);
}

function daysOf2026(): readonly string[] {
  return Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
}
