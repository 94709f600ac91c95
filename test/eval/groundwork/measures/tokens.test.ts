import { expect, test } from 'vitest';
import { learnCollection } from '../collection.ts';
import { annotate } from '../sample.ts';
import { edgesKept, wordsWhole } from './tokens.ts';

const ARTICLE = annotate('Ann said no.', [{ source: 'Ann', cue: 'said', content: 'no' }]);
const COLLECTION = learnCollection([ARTICLE.text]);

test('a token that runs across the end of a span loses that end', () => {
  const tokens = [
    { start: 0, end: 3 },
    { start: 4, end: 11 },
    { start: 11, end: 12 },
  ];
  expect(edgesKept.count(ARTICLE, { tokens }, COLLECTION)).toEqual({ hits: 4, all: 6 });
});

test('a word in pieces keeps its ends and is not whole', () => {
  const tokens = [
    { start: 0, end: 1 },
    { start: 1, end: 3 },
    { start: 4, end: 8 },
    { start: 9, end: 11 },
  ];
  expect(edgesKept.count(ARTICLE, { tokens }, COLLECTION)).toEqual({ hits: 6, all: 6 });
  expect(wordsWhole.count(ARTICLE, { tokens }, COLLECTION)).toEqual({ hits: 2, all: 3 });
});

test('a library without tokens is not counted', () => {
  expect(wordsWhole.count(ARTICLE, {}, COLLECTION)).toBeUndefined();
});
