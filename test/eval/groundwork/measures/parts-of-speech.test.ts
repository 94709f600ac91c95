import { expect, test } from 'vitest';
import { learnCollection } from '../collection.ts';
import { annotate } from '../sample.ts';
import { doubtfulVerbsFound, nounsSpared, verbsFound } from './parts-of-speech.ts';

const ARTICLE = annotate('Ann claims rain. Bo said the claims fail.', [
  { source: 'Ann', cue: 'claims', content: 'rain' },
  { source: 'Bo', cue: 'said', content: 'the claims fail' },
]);
const COLLECTION = learnCollection(['the claims '.repeat(5)]);
const WORDS = [...ARTICLE.text.matchAll(/\p{L}+/gu)];
const tag = (verbs: readonly number[]) => ({
  tokens: WORDS.map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    class: verbs.includes(index) ? ('verb' as const) : ('other' as const),
  })),
});
const [claims, said, nouns] = [4, 20, 29];

test('cues are asked for as verbs, the doubtful ones once more', () => {
  expect(verbsFound.count(ARTICLE, tag([said]), COLLECTION)).toEqual({ hits: 1, all: 2 });
  expect(doubtfulVerbsFound.count(ARTICLE, tag([said]), COLLECTION)).toEqual({ hits: 0, all: 1 });
  expect(doubtfulVerbsFound.count(ARTICLE, tag([claims]), COLLECTION)).toEqual({ hits: 1, all: 1 });
});

test('the same form behind a determiner must not be a verb', () => {
  expect(nounsSpared.count(ARTICLE, tag([claims]), COLLECTION)).toEqual({ hits: 1, all: 1 });
  expect(nounsSpared.count(ARTICLE, tag([nouns]), COLLECTION)).toEqual({ hits: 0, all: 1 });
});

test('a library without parts of speech is not counted', () => {
  expect(verbsFound.count(ARTICLE, { tokens: [{ start: 0, end: 3 }] }, COLLECTION)).toBeUndefined();
});
