import { describe, expect, test } from 'vitest';
import { areTwoDates } from '../../../../../src/core/dates/stated-date.ts';
import { readStatedDate } from '../../../../../src/core/language/english/dates/stated-date.ts';

describe('readStatedDate', () => {
  test.each([
    ['18 October 2024', { year: 2024, month: 10, day: 18 }],
    ['October 18', { year: null, month: 10, day: 18 }],
    ['Friday, October 18', { year: null, month: 10, day: 18 }],
    ['October 2024', { year: 2024, month: 10, day: null }],
    ['Sept. 3rd', { year: null, month: 9, day: 3 }],
    ['2018', { year: 2018, month: null, day: null }],
  ])('reads %s', (text, date) => {
    expect(readStatedDate(text)).toEqual(date);
  });

  test.each(['yesterday', 'last week', 'Friday', 'next month', 'soon'])('takes no %s', (text) => {
    expect(readStatedDate(text)).toBeNull();
  });
});

describe('areTwoDates', () => {
  test.each([
    ['18 October 2024', '19 October 2024', true],
    ['October 18', 'October 19, 2024', true],
    ['2018', '18 October 2024', true],
    ['August', 'October 2024', true],
    ['October 18', '18 October 2024', false],
    ['2024', 'October 18', false],
    ['October 2024', '18 October', false],
    ['18 October', 'Friday', false],
  ])('%s and %s: %s', (one, other, areTwo) => {
    expect(areTwoDates(readStatedDate(one), readStatedDate(other))).toBe(areTwo);
    expect(areTwoDates(readStatedDate(other), readStatedDate(one))).toBe(areTwo);
  });
});
