import { expect, test } from 'vitest';
import { BoundedMap } from '../../../src/core/layers/bounded-map.ts';

test('begins anew before it holds too many keys, and not where a key is written again', () => {
  const map = new BoundedMap<string, number>(2);
  map.set('a', 1).set('b', 2).set('b', 3);
  expect([...map]).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
  map.set('c', 4);
  expect([...map]).toEqual([['c', 4]]);
});
