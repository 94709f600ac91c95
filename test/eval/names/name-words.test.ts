import { expect, test } from 'vitest';
import { isOneOf, nameWords } from './name-words.ts';

test.each([
  ['Dr. Ana Ruiz', ['ana', 'ruiz']],
  ['Gov. Sen. Ken Ode’s', ['ken', 'ode']],
  ['the Harbour Board', ['harbour', 'board']],
  ['José Åkesson-Lind', ['jose', 'akesson-lind']],
  ['the president', ['president']],
  ['General', ['general']],
  ['“…”', []],
])('of %s the words that name somebody are left', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

test.each([
  ['Ana Ruiz', ['Ana Ruiz', 'Ruiz']],
  ['Ruiz', ['Ana Ruiz', 'Ruiz']],
  ['Ana María Ruiz', ['Ana Ruiz']],
  ['Mayor Ruiz', ['Ana Ruiz', 'Ruiz']],
  ['Pia Ruiz', ['Ruiz']],
])('%s is one of %j', (shown, names) => {
  expect(isOneOf(shown, names)).toBe(true);
});

test.each([
  ['Pia Ruiz', ['Ana Ruiz', 'Ruiz']],
  ['Ana', ['Ana Ruiz', 'Ruiz']],
  ['Ana Ruiz of Portside', ['Ana Ruiz', 'Ruiz']],
  ['Ruiz', []],
])('%s is none of %j', (shown, names) => {
  expect(isOneOf(shown, names)).toBe(false);
});
