import { expect, test } from 'vitest';
import { findNearest } from '../../../src/core/language/nearest.ts';

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
