import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupAlike } from '../../../src/core/digest/05-stories.ts';

type Pairs = readonly (readonly [one: number, other: number, score: number])[];

function likenessOf(size: number, pairs: Pairs) {
  const likeness = Array.from({ length: size }, () => new Map<number, number>());
  for (const [one, other, score] of pairs) {
    if (one === other) continue;
    likeness[one]?.set(other, score);
    likeness[other]?.set(one, score);
  }
  return likeness;
}

const SIZE = 9;
const place = fc.nat(SIZE - 1);
const anyPairs = fc.array(fc.tuple(place, place, fc.double({ min: 0.01, max: 1, noNaN: true })));

describe('grouping what is alike', () => {
  const table: readonly [string, number, Pairs, number[][]][] = [
    ['nothing is like anything', 3, [], [[0], [1], [2]]],
    ['two are alike', 3, [[0, 2, 0.5]], [[0, 2], [1]]],
    ['what is as alike as the least joins', 2, [[0, 1, 0.3]], [[0, 1]]],
    ['what is less alike does not', 2, [[0, 1, 0.29]], [[0], [1]]],
    [
      'a chain holds only while the groups are alike on average',
      4,
      [
        [0, 1, 0.9],
        [2, 3, 0.8],
        [1, 2, 0.7],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'the more alike pair is joined first and draws the third',
      3,
      [
        [0, 1, 0.5],
        [1, 2, 0.9],
        [0, 2, 0.4],
      ],
      [[0, 1, 2]],
    ],
  ];
  test.each(table)('%s', (_, size, pairs, groups) => {
    expect(groupAlike(likenessOf(size, pairs), 0.3)).toEqual(groups);
  });

  test('every place is in exactly one group', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const places = groupAlike(likenessOf(SIZE, pairs), 0.3).flat();
        expect(places.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      }),
    );
  });

  test('no two groups are left that are alike enough to be one', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const likeness = likenessOf(SIZE, pairs);
        const groups = groupAlike(likeness, 0.3);
        for (const [at, one] of groups.entries()) {
          for (const other of groups.slice(at + 1)) {
            const sum = one
              .flatMap((a) => other.map((b) => likeness[a]?.get(b) ?? 0))
              .reduce((x, y) => x + y, 0);
            expect(sum / (one.length * other.length)).toBeLessThan(0.3 + 1e-9);
          }
        }
      }),
    );
  });
});
