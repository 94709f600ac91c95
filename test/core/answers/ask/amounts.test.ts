import { describe, expect, test } from 'vitest';
import { areTwoAmounts } from '../../../../src/core/answers/ask/amounts.ts';
import { readAmount } from '../../../../src/core/language/english/questions/amounts.ts';

describe('readAmount', () => {
  test.each([
    ['nearly 100', { value: 100, side: 'under', isRough: false }],
    ['100+', { value: 100, side: 'over', isRough: false }],
    ['more than 200,000', { value: 200_000, side: 'over', isRough: false }],
    ['about 1.6 million', { value: 1_600_000, side: 'exact', isRough: true }],
    ['twenty-one', { value: 21, side: 'exact', isRough: false }],
    ['$5', { value: 5, side: 'exact', isRough: false }],
  ])('reads %s', (text, amount) => {
    expect(readAmount(text)).toEqual(amount);
  });

  test('finds none where there is none', () => {
    expect(readAmount('several')).toBeNull();
  });
});

describe('areTwoAmounts', () => {
  test.each([
    ['12', '15', true],
    ['nearly 100', '100+', true],
    ['100', 'one hundred', false],
    ['nearly 100', '100', false],
    ['more than 50', '100', false],
    ['about 1,000', '1,050', false],
    ['9 %', 'several', false],
  ])('%s and %s: %s', (one, other, isTwo) => {
    expect(areTwoAmounts(readAmount(one), readAmount(other))).toBe(isTwo);
    expect(areTwoAmounts(readAmount(other), readAmount(one))).toBe(isTwo);
  });
});
