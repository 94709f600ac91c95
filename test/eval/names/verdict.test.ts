import { expect, test } from 'vitest';
import { judgeName } from './verdict.ts';

const RUIZ = {
  names: ['Ana Ruiz', 'Ruiz'],
  also: ['complaint'],
  via: ['Ken Ode'],
  description: null,
  role: 'Secretary of Harbours',
};
const AIDE = {
  names: [],
  also: ['Portside'],
  via: [],
  description: 'a spokesman for Portside Ferries',
  role: null,
};

test.each([
  ['the speaker', 'Ruiz', 'right'],
  ['a name that is not wrong either', 'the complaint', 'right'],
  ['somebody else', 'Paul Rice', 'wrong'],
  ['the one who told of it', 'Ode', 'reporter'],
  ['a piece of the title', 'Secretary', 'mangled'],
  ['nobody', null, 'no name'],
  ['no words', '“', 'no name'],
])('where the article names the speaker, %s is “%s”: %s', (_, shown, verdict) => {
  expect(judgeName(RUIZ, shown)).toBe(verdict);
});

test.each([
  ['nobody', null, 'right'],
  ['the description', 'spokesman for Portside Ferries', 'right'],
  ['the body spoken for', 'Portside', 'right'],
  ['one word of the description', 'spokesman', 'mangled'],
  ['somebody else', 'Paul Rice', 'wrong'],
])('where it names nobody, %s is “%s”: %s', (_, shown, verdict) => {
  expect(judgeName(AIDE, shown)).toBe(verdict);
});
