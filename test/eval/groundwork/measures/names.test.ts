import { expect, test } from 'vitest';
import { learnCollection } from '../collection.ts';
import { annotate } from '../sample.ts';
import { namesCovered, namesExact, runsSound } from './names.ts';

const ARTICLE = annotate('Ada Lovell said no. Critics said so. The rain said critics.', [
  { source: 'Ada Lovell', cue: 'said', content: 'no' },
  { source: 'Critics', cue: 'said', content: 'so' },
]);
const COLLECTION = learnCollection([ARTICLE.text, 'critics critics critics critics']);
const tag = (...names: readonly string[]) => ({
  tokens: Array.from(ARTICLE.text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    class: names.includes(word) ? ('name' as const) : ('other' as const),
  })),
});

test('a name is covered by all its words; a common word is no name', () => {
  expect(namesCovered.count(ARTICLE, tag('Ada', 'Lovell'), COLLECTION)).toEqual({ hits: 1, all: 1 });
  expect(namesCovered.count(ARTICLE, tag('Ada'), COLLECTION)).toEqual({ hits: 0, all: 1 });
});

test('a run with a word more than the name is not exact', () => {
  expect(namesExact.count(ARTICLE, tag('Ada', 'Lovell'), COLLECTION)).toEqual({ hits: 1, all: 1 });
  expect(namesExact.count(ARTICLE, tag('Ada', 'Lovell', 'said'), COLLECTION)).toEqual({ hits: 0, all: 1 });
});

test('a run of one word that is mostly written small can be no name', () => {
  expect(runsSound.count(ARTICLE, tag('Lovell', 'Critics'), COLLECTION)).toEqual({ hits: 1, all: 2 });
});
