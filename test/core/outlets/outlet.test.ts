import { expect, it } from 'vitest';
import { findOutlets, listOutlets } from '../../../src/core/outlets/outlet.ts';
import { articlesOf } from './published.ts';

const outlets = listOutlets(
  articlesOf(
    'The Harbour Post',
    'Harbour Post',
    'Harbour Post',
    'Lind Daily',
    'Lind Evening',
    'L’Écho',
    null,
  ),
);

it('an outlet is listed once under its most frequent name, those of most articles first, unknown ones never', () => {
  expect(outlets.map(({ name, articles }) => [name, articles])).toEqual([
    ['Harbour Post', 3],
    ['Lind Daily', 1],
    ['Lind Evening', 1],
    ['L’Écho', 1],
  ]);
});

it.each([
  ['harbour post', 'Harbour Post'],
  ['The Harbour Post', 'Harbour Post'],
  ['harbour', 'Harbour Post'],
  ['lecho', 'L’Écho'],
  ['Evening', 'Lind Evening'],
])('%j is %s', (query, name) => {
  expect(findOutlets(outlets, query)).toMatchObject({ type: 'one', outlet: { name } });
});

it('a name that fits several gets them all', () => {
  expect(findOutlets(outlets, 'Lind')).toMatchObject({
    type: 'several',
    outlets: [{ name: 'Lind Daily' }, { name: 'Lind Evening' }],
  });
});

it.each([
  ['Harbor Post', ['Harbour Post']],
  ['harbourpost', ['Harbour Post']],
  ['Nothing Like It', []],
  ['', []],
])('%j is none, and near %j', (query, names) => {
  const found = findOutlets(outlets, query);
  expect(found.type === 'none' && found.nearest.map(({ name }) => name)).toEqual(names);
});
