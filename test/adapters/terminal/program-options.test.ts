import { expect, test } from 'vitest';
import { parseInstant } from '../../../src/adapters/terminal/program-options.ts';

test.each([
  ['2024-10-18', '2024-10-18T00:00:00.000Z'],
  ['2024-10-18T09:30', '2024-10-18T09:30:00.000Z'],
  ['2024-10-18T09:30:00', '2024-10-18T09:30:00.000Z'],
  ['2024-10-18T09:30:00Z', '2024-10-18T09:30:00.000Z'],
  ['2024-10-18T09:30:00.250+01:00', '2024-10-18T08:30:00.250Z'],
])('%s is %s', (text, expected) => {
  const parsed = parseInstant(text, '--now');
  expect(parsed.ok && parsed.instant.toISOString()).toBe(expected);
});

test.each(['', 'now', '18.10.2024', '2024-02-30', '2024-10-18T25:00', '2024-10-18 09:30', '1729240200'])(
  'refuses %j',
  (text) => {
    expect(parseInstant(text, '--now')).toEqual({
      ok: false,
      line: `--now: “${text}” is no ISO 8601 time. Write it as 2024-10-18 or 2024-10-18T09:30:00Z.`,
    });
  },
);
