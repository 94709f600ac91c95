import { expect, test } from 'vitest';
import { WeakValues } from '../../../src/core/stored/weak-values.ts';

test('gives what somebody holds, however many others came', () => {
  const values = new WeakValues<number, { readonly name: string }>();
  const held = Array.from({ length: 10_000 }, (_, number) => ({ name: String(number) }));
  held.forEach((value, number) => {
    values.set(number, value);
  });
  expect(held.every((value, number) => values.get(number) === value)).toBe(true);
  expect(values.get(-1)).toBeUndefined();
});
