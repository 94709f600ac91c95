import { expect, it } from 'vitest';
import { isNegation, isOpposite } from '../../../../src/core/language/english/negation.ts';

it.each(['not', 'never', 'no', 'without', 'didnt', 'cannot', 'nobody', 'un'])('“%s” negates', (form) => {
  expect(isNegation(form)).toBe(true);
});

it.each(['note', 'now', 'know', 'want', 'under', 'nothings'])('“%s” does not negate', (form) => {
  expect(isNegation(form)).toBe(false);
});

it.each([
  ['lawful', 'unlawful'],
  ['visible', 'invisible'],
  ['possible', 'impossible'],
  ['legal', 'illegal'],
  ['agree', 'disagree'],
  ['careful', 'careless'],
  ['home', 'homeless'],
])('“%s” and “%s” are opposites, either way', (form, other) => {
  expect([isOpposite(form, other), isOpposite(other, form)]).toEqual([true, true]);
});

it.each([
  ['to', 'into'],
  ['der', 'under'],
  ['safe', 'safer'],
  ['lawful', 'lawful'],
])('“%s” and “%s” are no opposites', (form, other) => {
  expect(isOpposite(form, other)).toBe(false);
});
