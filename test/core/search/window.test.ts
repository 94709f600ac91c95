import { expect, it } from 'vitest';
import { tightestWindow } from '../../../src/core/search/window.ts';

it('finds the shortest stretch that holds every word which is hit', () => {
  expect(tightestWindow({ count: 4, positions: [0, 9, 11, 30], wordIndexes: [0, 1, 0, 1] })).toEqual({
    first: 9,
    last: 11,
  });
});

it('takes the first of equally short stretches', () => {
  expect(tightestWindow({ count: 4, positions: [0, 1, 2, 3], wordIndexes: [0, 1, 0, 1] })).toEqual({
    first: 0,
    last: 1,
  });
  expect(tightestWindow({ count: 3, positions: [0, 4, 8], wordIndexes: [0, 1, 0] })).toEqual({
    first: 0,
    last: 4,
  });
});

it('looks at no more hits than there are', () => {
  expect(tightestWindow({ count: 2, positions: [0, 9, 10], wordIndexes: [0, 1, 0] })).toEqual({
    first: 0,
    last: 9,
  });
});

it('takes the first place of a word that alone is hit', () => {
  expect(tightestWindow({ count: 2, positions: [3, 7], wordIndexes: [2, 2] })).toEqual({ first: 3, last: 3 });
});
