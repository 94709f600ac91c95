import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../../../src/core/language/english/speakers/find-speakers.ts';
import { directoryOf, quoteNames } from './quoted-names.ts';

const directory = directoryOf([
  quoteNames([{ name: 'Tom Harrow', mention: 'Harrow' }, 'Tom J. Harrow', 'Tom Harrow']),
  quoteNames(['Sofía Ortega', 'Sofía Ortega']),
  quoteNames([
    { name: 'Bill Lind', role: 'former president' },
    { name: 'Hilda Lind', role: 'candidate' },
    'Hilda Lind',
  ]),
  quoteNames(['Lind']),
  quoteNames(['Zoë van Dijk', 'Piet Dijk']),
  quoteNames(['Tom Marsh']),
  quoteNames([{ name: 'Mike Lund', role: 'Ohio Sen.' }]),
  quoteNames([{ name: 'Mike Lund', role: 'Texas Sen.' }]),
  quoteNames(['The Harbour Post']),
  quoteNames(['RSC'], { text: 'The River Safety Commission (RSC) met.' }),
]);

function find(query: string): string {
  const found = findSpeakers(directory, query);
  switch (found.type) {
    case 'one':
      return found.speaker.id;
    case 'several':
      return found.speakers.map(({ id }) => id).join(' | ');
    case 'none':
      return `none, near: ${found.nearest.map(({ id }) => id).join(' | ')}`;
  }
}

describe('a name finds its speaker', () => {
  it.each([
    ['Tom Harrow', 'tom-harrow'],
    ['harrow', 'tom-harrow'],
    ['Sen. Harrow', 'tom-harrow'],
    ['GOP Senator Tom HARROW (R-Ark.)', 'tom-harrow'],
    ['Tom John Harrow', 'tom-harrow'],
    ['tom harrow jr.', 'tom-harrow'],
    ['sofia ortega', 'sofia-ortega'],
    ['Ortega, Sofia', 'sofia-ortega'],
    ['Harrow, Jr.', 'tom-harrow'],
    ['  sofía   ORTEGA  ', 'sofia-ortega'],
    ['sofia', 'sofia-ortega'],
    ['van Dijk', 'zoe-van-dijk'],
    ['Zoe Dijk', 'zoe-van-dijk'],
    ['harbour post', 'harbour-post'],
    ['the Harbour Post', 'harbour-post'],
    ['the RSC', 'river-safety-commission'],
    ['River Safety Commission', 'river-safety-commission'],
    ['river safety', 'river-safety-commission'],
    ['lind-unclear', 'lind-unclear'],
    ['mike-lund-congress-ohio', 'mike-lund-congress-ohio'],
  ])('%s', (query, id) => {
    expect(find(query)).toBe(id);
  });
});

describe('a name that fits several leaves the choice, most quoted first', () => {
  it.each([
    ['Lind', 'hilda-lind | bill-lind | lind-unclear'],
    ['President Lind', 'hilda-lind | bill-lind | lind-unclear'],
    ['dijk', 'piet-dijk | zoe-van-dijk'],
    ['tom', 'tom-harrow | tom-marsh'],
    ['Mike Lund', 'mike-lund-congress-ohio | mike-lund-congress-texas'],
  ])('%s', (query, ids) => {
    expect(find(query)).toBe(ids);
  });
});

describe('a name that nobody has finds the nearest', () => {
  it.each([
    ['Tom Harow', 'none, near: tom-harrow | tom-marsh'],
    ['Sofia Ortgea', 'none, near: sofia-ortega'],
    ['harr', 'none, near: tom-harrow'],
    ['harbour pots', 'none, near: harbour-post'],
    ['Bartholomew', 'none, near: '],
    ['', 'none, near: '],
    ['x'.repeat(10_000), 'none, near: '],
  ])('%.20j', (query, near) => {
    expect(find(query)).toBe(near);
  });
});
