import { expect, test } from 'vitest';
import { learnCollection } from '../collection.ts';
import { annotate } from '../sample.ts';
import { cueAfterExclamation, cueWithContent, endsFound, sourcesWhole } from './sentences.ts';

const ARTICLE = annotate('“Go home!” Mr. Bell cried. Ada Lovell said that nobody went.', [
  { source: 'Mr. Bell', cue: 'cried', content: '“Go home!”' },
  { source: 'Ada Lovell', cue: 'said', content: 'that nobody went' },
]);
const COLLECTION = learnCollection([ARTICLE.text]);
const startsAt = (...words: readonly string[]) => ({
  sentenceStarts: words.map((word) => ARTICLE.text.indexOf(word)),
});

test('a sentence that begins inside a source cuts it', () => {
  expect(sourcesWhole.count(ARTICLE, startsAt('“Go', 'Ada'), COLLECTION)).toEqual({ hits: 2, all: 2 });
  expect(sourcesWhole.count(ARTICLE, startsAt('“Go', 'Bell', 'Ada'), COLLECTION)).toEqual({
    hits: 1,
    all: 2,
  });
});

test('content with an exclamation mark belongs to the cue behind it, wherever the cut falls', () => {
  const count = (word: string) => cueAfterExclamation.count(ARTICLE, startsAt(word), COLLECTION);
  expect(count('Ada')).toEqual({ hits: 1, all: 1 });
  expect(count('Mr.')).toEqual({ hits: 0, all: 1 });
  expect(count('” Mr')).toEqual({ hits: 0, all: 1 });
});

test('cue and content without such a mark between them are one sentence', () => {
  expect(cueWithContent.count(ARTICLE, startsAt('Ada'), COLLECTION)).toEqual({ hits: 1, all: 1 });
  expect(cueWithContent.count(ARTICLE, startsAt('that'), COLLECTION)).toEqual({ hits: 0, all: 1 });
});

test('between two attributions a sentence begins, and at no other character', () => {
  expect(endsFound.count(ARTICLE, startsAt('Ada'), COLLECTION)).toEqual({ hits: 1, all: 1 });
  expect(endsFound.count(ARTICLE, startsAt('Lovell'), COLLECTION)).toEqual({ hits: 0, all: 1 });
});

test('in reported words and behind what may be an abbreviation no sentence need end', () => {
  const abbreviated = annotate('He spoke to Ann Co. Ada said no.', [
    { source: 'He', cue: 'spoke', content: 'to Ann Co' },
    { source: 'Ada', cue: 'said', content: 'no' },
  ]);
  expect(endsFound.count(abbreviated, { sentenceStarts: [] }, COLLECTION)).toEqual({ hits: 0, all: 0 });
});
