import { expect, it } from 'vitest';
import { tightestWindow } from '../../../src/core/search/window.ts';

it('finds the shortest stretch that holds every word which is hit', () => {
  const hits = [
    { position: 0, place: 0 },
    { position: 9, place: 1 },
    { position: 11, place: 0 },
    { position: 30, place: 1 },
  ];
  expect(tightestWindow(hits)).toEqual({ first: 9, last: 11 });
});

it('takes the first of equally short stretches', () => {
  const hits = [0, 1, 2, 3].map((position) => ({ position, place: position % 2 }));
  expect(tightestWindow(hits)).toEqual({ first: 0, last: 1 });
});
