import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backOff } from '../../src/digests/backoff.ts';

it.each([
  [1, 0, 5_000],
  [1, 1, 10_000],
  [2, 1, 20_000],
  [3, 0.5, 30_000],
  [7, 1, 600_000],
  [50, 1, 600_000],
])('try %i with the random number %d waits %i ms', (attempts, random, expected) => {
  expect(backOff(attempts, null, random)).toBe(expected);
});

it('waits at least as long as the platform asks for', () => {
  expect(backOff(1, 90_000, 1)).toBe(90_000);
  expect(backOff(9, 1_000, 1)).toBe(600_000);
});

it('is a whole number of milliseconds between 5 seconds and 10 minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, random) => {
        const wait = backOff(attempts, null, random);
        expect(Number.isInteger(wait) && wait >= 5_000 && wait <= 600_000).toBe(true);
      },
    ),
  );
});
