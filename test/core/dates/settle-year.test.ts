import { describe, expect, test } from 'vitest';
import type { DateRange } from '../../../src/core/dates/date-range.ts';
import { settleYear } from '../../../src/core/dates/settle-year.ts';

/** An archive that has articles of these days only. */
function settle(range: DateRange, ...days: readonly string[]): DateRange {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return settleYear(range, years, ({ since, until }) =>
    days.some((day) => (since === null || since <= day) && (until === null || day <= until)),
  );
}

const DAY = { since: '2026-10-18', until: '2026-10-18' };

describe('a range whose year nobody stated', () => {
  test('stays where something was published in it', () => {
    expect(settle(DAY, '2026-10-18', '2024-10-18')).toEqual(DAY);
  });

  test('moves to the nearest year that has its days', () => {
    const found = settle(DAY, '2019-10-18', '2024-10-18', '2025-10-17');
    expect(found).toEqual({ since: '2024-10-18', until: '2024-10-18' });
  });

  test('moves to the earlier of two that are equally near', () => {
    expect(settle(DAY, '2025-10-18', '2027-10-18').since).toBe('2025-10-18');
  });

  test('moves where it is open on one side', () => {
    expect(settle({ since: '2026-10-18', until: null }, '2024-11-02')).toEqual({
      since: '2024-10-18',
      until: null,
    });
  });

  test('stays where no year has its days', () => {
    expect(settle(DAY, '2024-10-17')).toEqual(DAY);
  });
});
