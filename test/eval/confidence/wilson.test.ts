import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

test.each([
  [8, 10, 0.4902, 0.9433],
  [10, 10, 0.7225, 1],
  [0, 10, 0, 0.2775],
  [90, 100, 0.8256, 0.9448],
])('%i of %i lie between %f and %f', (right, shown, low, high) => {
  const interval = wilsonInterval(right, shown);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('of nothing the share is anything', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});
