import { describe, expect, test } from 'vitest';
import { readDays } from '../../../src/core/digest/days.ts';
import { english } from '../../../src/core/language/english/index.ts';

const asked = { now: new Date('2024-10-23T22:30:00Z'), zone: 'Europe/London' };

describe('the days of a digest', () => {
  test.each([
    [null, '2024-10-23', '2024-10-23'],
    ['today', '2024-10-23', '2024-10-23'],
    ['yesterday', '2024-10-22', '2024-10-22'],
    ['2024-10-18', '2024-10-18', '2024-10-18'],
    ['18 October 2024', '2024-10-18', '2024-10-18'],
    ['14 to 18 October 2024', '2024-10-14', '2024-10-18'],
    ['2024-10-12 to 2024-10-18', '2024-10-12', '2024-10-18'],
    ['last week', '2024-10-14', '2024-10-20'],
    ['since Monday', '2024-10-21', '2024-10-23'],
  ])('“%s” is from %s to %s', (text, since, until) => {
    expect(readDays(text, english.dates, asked)).toEqual({ ok: true, days: { since, until } });
  });

  test('today is the day in the zone of whoever asks', () => {
    expect(readDays(null, english.dates, { ...asked, zone: 'Asia/Tokyo' })).toMatchObject({
      days: { since: '2024-10-24' },
    });
  });

  test.each([
    ['nonsense', { ok: false, fault: 'no-date' }],
    ['until Monday', { ok: false, fault: 'open' }],
    ['10 to 18 October 2024', { ok: false, fault: 'too-long', days: 9 }],
  ])('“%s” is refused', (text, fault) => {
    expect(readDays(text, english.dates, asked)).toEqual(fault);
  });
});
