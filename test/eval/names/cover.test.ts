import { expect, test } from 'vitest';
import { findCover, findMostShared } from './cover.ts';

const span = (start: number, end: number) => ({ start, end });

test('the piece that holds most of the words covers them, and of equals the shortest', () => {
  const whole = span(0, 40);
  const exact = span(10, 20);
  expect(findCover(exact, [span(10, 15), whole, exact])).toBe(exact);
});

test('a piece that holds less than half does not cover', () => {
  expect(findCover(span(10, 20), [span(16, 40)])).toBeNull();
  expect(findCover(span(10, 20), [span(15, 40)])).toEqual(span(15, 40));
});

test('the span that shares most is found, none where they only touch', () => {
  expect(findMostShared(span(10, 20), [span(0, 12), span(12, 30)])).toEqual(span(12, 30));
  expect(findMostShared(span(10, 20), [span(0, 10), span(20, 30)])).toBeNull();
});
