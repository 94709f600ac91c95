import { expect, test } from 'vitest';
import { readForm } from '../../../../../src/core/language/english/conversation/follow-up-form.ts';

test.each([
  ['who said it first?', 'first'],
  ['And who reported that first?', 'first'],
  ['which paper had it first?', 'first'],
  ['who first said that?', 'first'],
  ['when was it first reported?', 'first'],
  ['what is the earliest report?', 'first'],
  ['the original source?', 'first'],
  ['show me the article', 'article'],
  ['can I read the whole article?', 'article'],
  ['link?', 'article'],
  ['open it', 'article'],
  ['could you give me the link to the story please', 'article'],
  ['where can I read it?', 'article'],
  ['is that true?', 'truth'],
  ['Is this really correct?', 'truth'],
  ['but was he right?', 'truth'],
  ['really?', 'truth'],
  ['are you sure about that?', 'truth'],
  ['did she really say that?', 'truth'],
  ['can I trust that?', 'truth'],
  ['did anyone disagree?', 'truth'],
  ['who disputes that?', 'truth'],
  ['why did she say that?', 'reason'],
  ['Why would Ruiz call it that?', 'reason'],
  ['where was it reported?', 'source'],
  ['who said that?', 'speaker'],
  ['next page', 'fragment'],
])('“%s” asks for %s', (line, type) => {
  expect(readForm(line)).toMatchObject({ type });
});

test('says which of the articles', () => {
  expect(readForm('show me the second article')).toMatchObject({ type: 'article', which: 2 });
});

test.each([
  'who was the first to cross the bridge?',
  'which article of the charter was broken?',
  'is it true that the bridge is closed?',
  'did the mayor say that the bridge is closed?',
  'who disagreed with the mayor about the bridge?',
  'where can I read about the bridge?',
])('“%s” is a question of its own', (line) => {
  expect(readForm(line)).toMatchObject({ type: 'sentence' });
});
