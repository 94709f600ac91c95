import { expect, test } from 'vitest';
import { findNearest, rankNearest } from '../../../src/core/language/nearest.ts';

const NAMES = ['who-said', 'quotes', 'check', 'help'];

test.each([
  ['whosaid', 'who-said'],
  ['quote', 'quotes'],
  ['HEPL', 'help'],
  ['chekc', 'check'],
  ['w', null],
  ['weather', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('%.20j is taken for %j', (typed, expected) => {
  expect(findNearest(typed, NAMES)).toBe(expected);
});

test('names that the word begins come first in their order, then the fewest errors', () => {
  const names = ['harwor', 'harrow', 'lind', 'harrowgate'];
  expect(rankNearest('harrow', names)).toEqual(['harrow', 'harrowgate', 'harwor']);
  expect(rankNearest('harrow', names, 0.1)).toEqual(['harrow', 'harrowgate']);
});
