import { expect, test } from 'vitest';
import { findNounPlaces, learnCollection } from './collection.ts';

test('only a noun stands behind a determiner, a possessive pronoun or a name’s genitive', () => {
  const text =
    'The claims and his reports met Ann’s calls; he claims it’s calls that she reports, the go-between.';
  expect(findNounPlaces(text).map(({ word }) => word)).toEqual(['reports', 'calls']);
  expect(findNounPlaces('Read the claims.').map(({ word }) => word)).toEqual(['claims']);
});

test('how a word is written is counted over all texts', () => {
  const { caseOf } = learnCollection(['The pier.', 'Near the Pier, the end.']);
  expect(caseOf('the')).toEqual({ small: 2, capital: 1 });
  expect(caseOf('pier')).toEqual({ small: 1, capital: 1 });
});

test('a form is also a noun once it has been seen as one often', () => {
  const { isAlsoNoun } = learnCollection(['his claims, her claims', 'the claims '.repeat(5), 'the calls']);
  expect(isAlsoNoun('claims')).toBe(true);
  expect(isAlsoNoun('calls')).toBe(false);
});
