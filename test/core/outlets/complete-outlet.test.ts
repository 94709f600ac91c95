import { expect, it } from 'vitest';
import { completeOutlet } from '../../../src/core/outlets/complete-outlet.ts';
import { listOutlets } from '../../../src/core/outlets/outlet.ts';
import { articlesOf } from './published.ts';

const outlets = listOutlets(articlesOf('Lind Daily', 'Lind Daily', 'The Harbour Post', 'L’Écho', null));

it.each([
  ['', ['Lind Daily', 'L’Écho', 'The Harbour Post']],
  ['h', ['The Harbour Post']],
  ['the harb', ['The Harbour Post']],
  ['POST', ['The Harbour Post']],
  ['lec', ['L’Écho']],
  ['lind d', ['Lind Daily']],
  ['harbuor', ['The Harbour Post']],
  ['arbour', []],
  ['xyz', []],
])('%j is completed', (typed, names) => {
  expect(completeOutlet(outlets, typed, 10).map(({ name }) => name)).toEqual(names);
});

it('gives no more than asked for', () => {
  expect(completeOutlet(outlets, '', 2)).toHaveLength(2);
});
