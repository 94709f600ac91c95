import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takeFirst } from '../../src/core/take-first.ts';

it('takes what comes first in an order, equal ones as they come', () => {
  const values = fc.array(fc.record({ rank: fc.nat(4), name: fc.nat() }), { maxLength: 300 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 1, 3, 100, 101), (all, count) => {
      const compare = (one: { rank: number }, other: { rank: number }) => one.rank - other.rank;
      expect(takeFirst(all, count, compare)).toEqual(all.toSorted(compare).slice(0, count));
    }),
  );
});
