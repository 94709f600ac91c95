import { expect, it } from 'vitest';
import { completeSpeaker } from '../../../../../src/core/language/english/speakers/complete-speaker.ts';
import { directoryOf, quoteNames } from './quoted-names.ts';

const directory = directoryOf([
  quoteNames(['Tom Harrow', 'Tom Harrow', 'Zoë van Dijk', 'Harbour Post', 'Bernadette Lind', 'Harbour Post']),
  quoteNames(['Tom Harrow']),
]);

it.each([
  ['har', ['Tom Harrow', 'Harbour Post']],
  ['t', ['Tom Harrow']],
  ['Sen. Tom H', ['Tom Harrow']],
  ['zoe VAN', ['Zoë van Dijk']],
  ['dijk', ['Zoë van Dijk']],
  ['the harb', ['Harbour Post', 'Tom Harrow']],
  ['brenadet', ['Bernadette Lind']],
  ['hrarow', ['Tom Harrow']],
  ['arrow', []],
  ['xyz', []],
  ['', ['Tom Harrow', 'Harbour Post', 'Bernadette Lind', 'Zoë van Dijk']],
])('%j is completed', (typed, names) => {
  expect(completeSpeaker(directory, typed, 10).map(({ name }) => name)).toEqual(names);
});

it('gives no more than asked for', () => {
  expect(completeSpeaker(directory, '', 2)).toHaveLength(2);
  expect(completeSpeaker(directory, 'har', 1).map(({ name }) => name)).toEqual(['Tom Harrow']);
});
