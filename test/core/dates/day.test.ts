import { expect, it } from 'vitest';
import { boundsOf, dayIn } from '../../../src/core/dates/day.ts';

it('knows the day on either side of the date line', () => {
  const now = new Date('2024-10-18T11:30:00Z');
  expect(dayIn('Pacific/Kiritimati', now).toString()).toBe('2024-10-19');
  expect(dayIn('Pacific/Pago_Pago', now).toString()).toBe('2024-10-18');
});

it('knows when a day begins and ends, the hours that clocks skip and repeat with it', () => {
  const hours = (day: string, zone: string): number => {
    const { start, end } = boundsOf(day, zone);
    return (end - start) / 3_600_000;
  };
  expect(boundsOf('2024-10-18', 'Asia/Tokyo').start).toBe(Date.parse('2024-10-17T15:00:00Z'));
  expect(boundsOf('2024-10-18', 'Asia/Tokyo')).toEqual(boundsOf('2024-10-18', 'Asia/Seoul'));
  expect([hours('2024-03-31', 'Europe/London'), hours('2024-10-27', 'Europe/London')]).toEqual([23, 25]);
});
