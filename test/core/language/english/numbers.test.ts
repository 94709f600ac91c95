import { expect, it } from 'vitest';
import {
  isApproximation,
  isNumberWord,
  isSameNumber,
} from '../../../../src/core/language/english/numbers.ts';

it.each(['100', '3.5', '2nd', 'ten', 'ninety', 'million', 'dozen', '%', '£'])(
  '“%s” is part of a number',
  (form) => {
    expect(isNumberWord(form)).toBe(true);
  },
);

it.each(['tent', 'often', 'many', 'nearly'])('“%s” is no part of a number', (form) => {
  expect(isNumberWord(form)).toBe(false);
});

it.each(['nearly', 'over', 'least', 'about'])('“%s” changes what a number says', (form) => {
  expect(isApproximation(form)).toBe(true);
});

it('a number in letters is the one in digits', () => {
  expect(isSameNumber('ten', '10')).toBe(true);
  expect(isSameNumber('ten', '100')).toBe(false);
  expect(isSameNumber('ninety', 'ninety')).toBe(true);
});
