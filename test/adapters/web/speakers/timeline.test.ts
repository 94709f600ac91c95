import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPeriods, renderTimeline } from '../../../../src/adapters/web/speakers/timeline.ts';

test.each([
  [[], 'day', []],
  [['2024-10-18'], 'day', ['2024-10-18 1']],
  [['2024-03-01', '2024-02-28'], 'day', ['2024-02-28 1', '2024-02-29 0', '2024-03-01 1']],
  [['2024-01-31', '2024-04-01', '2024-01-02'], 'month', ['2024-01 2', '2024-02 0', '2024-03 0', '2024-04 1']],
  [
    ['2015-06-01', '2022-01-01'],
    'year',
    ['2015 1', ...[16, 17, 18, 19, 20, 21].map((year) => `20${year} 0`), '2022 1'],
  ],
])('counts %j by %s', (days, unit, bars) => {
  const counted = countPeriods(days);
  expect([counted.unit, counted.bars.map(({ period, count }) => `${period} ${count}`)]).toEqual([unit, bars]);
});

test.each([
  ['a single day', ['2024-10-18']],
  ['two days', ['2024-10-18', '2024-10-19']],
  ['two months', ['2024-09-01', '2024-10-31']],
])('draws the first and the last bar of %s over their labels', (_, days) => {
  const drawn = renderTimeline(days).toString();
  const width = Number(/<svg[^>]* width="(\d+)"/u.exec(drawn)?.[1]);
  const bars = [...drawn.matchAll(/<rect x="(\d+)"[^>]* width="(\d+)"/gu)];
  expect(Number(bars[0]?.[1])).toBe(0);
  const last = bars.length === 1 ? null : bars.at(-1);
  expect(last && Number(last[1]) + Number(last[2])).toBe(last && width);
});

test('counts every day once, whatever the days', () => {
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (days) => {
      const { bars } = countPeriods(days);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      expect(bars.length).toBeLessThanOrEqual(60);
      expect(bars.map(({ period }) => period)).toEqual(bars.map(({ period }) => period).toSorted());
    }),
  );
});
