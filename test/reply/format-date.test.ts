import { expect, test } from 'vitest';
import { formatDate } from '../../src/reply/format-date.ts';

test.each([
  ['2024-10-18', '18 October 2024'],
  ['2024-01-01', '1 January 2024'],
  ['2024-12-31T23:30:00-11:00', '31 December 2024'],
  ['2024-13-01', '2024-13-01'],
  ['yesterday', 'yesterday'],
  ['', ''],
])('%j reads %j', (iso, expected) => {
  expect(formatDate(iso)).toBe(expected);
});
