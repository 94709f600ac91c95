import { describe, expect, it } from 'vitest';
import { isPublishedWithin } from '../../../src/core/dates/date-range.ts';

const DAY = { since: '2024-10-18', until: '2024-10-18' };

describe('isPublishedWithin', () => {
  it.each([
    ['2024-10-18', 'Pacific/Kiritimati', true],
    ['2024-10-18', 'Pacific/Pago_Pago', true],
    ['2024-10-17', 'Europe/London', false],
    ['2024-10-19', 'Europe/London', false],
    ['2024-10-18T23:30:00', 'Asia/Tokyo', true],
    ['2024-10-18T23:30:00Z', 'Europe/London', false],
    ['2024-10-17T23:30:00Z', 'Europe/London', true],
    ['2024-10-18T23:30:00Z', 'America/New_York', true],
    ['2024-10-19T01:30:00+02:00', 'Europe/Berlin', false],
    ['2024-10-19T01:30:00+02', 'UTC', true],
    ['2024-10-18T09:30:00,250-0500', 'UTC', true],
    [null, 'Europe/London', false],
  ])('%s, asked in %s: %s', (datePublished, zone, expected) => {
    expect(isPublishedWithin(datePublished, DAY, zone)).toBe(expected);
  });

  it('takes an open side as no limit', () => {
    expect(isPublishedWithin('1999-01-01', { since: null, until: '2024-10-18' }, 'UTC')).toBe(true);
    expect(isPublishedWithin('2099-01-01', { since: '2024-10-18', until: null }, 'UTC')).toBe(true);
    expect(isPublishedWithin('1999-01-01', { since: '2024-10-18', until: null }, 'UTC')).toBe(false);
  });

  it('takes no unknown date, whatever the range', () => {
    expect(isPublishedWithin(null, { since: null, until: null }, 'UTC')).toBe(false);
  });
});
