import { expect, test } from 'vitest';
import type { ConversationState } from '../../../src/core/conversation/conversation-state.ts';
import { readDigestRequest } from '../../../src/core/conversation/digest-request.ts';
import { sketchArticle } from '../../fixtures/quoted-article.ts';

const articles = ['2024-05-06', '2024-05-08', null].map(
  (datePublished, index) =>
    sketchArticle({ path: `${index}.txt`, text: 'The bridge is open.', datePublished }).article,
);
const CITED_FIRST: ConversationState = {
  version: 1,
  expires: '2024-05-09T12:00:00.000Z',
  asked: null,
  kind: 'what',
  expects: null,
  unit: [],
  isSpeech: false,
  people: [],
  topic: [],
  outlets: [],
  dates: null,
  cited: [{ article: 'id-0.txt', start: 0, end: 10 }],
  shown: [],
  page: null,
};

test.each([
  'summarise the story',
  'Summarize this story.',
  'could you sum up the news?',
  'give me a summary',
  'what happened?',
  'so what happened',
  'what’s the news?',
  'what is going on?',
])('“%s” asks for the stories of the newest day', (line) => {
  expect(readDigestRequest(line, null, { articles })).toBe('2024-05-08');
});

test('of the day of what was cited, where something was', () => {
  expect(readDigestRequest('what happened?', CITED_FIRST, { articles })).toBe('2024-05-06');
});

test('of the newest day where news are asked for, whatever was cited', () => {
  expect(readDigestRequest('whats the latest?', CITED_FIRST, { articles })).toBe('2024-05-08');
});

test.each([
  ['what happened yesterday?', 'yesterday'],
  ['what happened on 6 May 2024?', '6 May 2024'],
  ['give me a summary of today', 'today'],
  ['what’s the news on May 6, 2024?', 'May 6, 2024'],
])('“%s” names the day', (line, day) => {
  expect(readDigestRequest(line, null, { articles })).toBe(day);
});

test.each([
  'what happened at the bridge?',
  'what happened to Ana Ruiz?',
  'who told the story?',
  'what is new about the bridge?',
  'summarise what Ana Ruiz said',
  'what did she say happened?',
])('“%s” asks for something else', (line) => {
  expect(readDigestRequest(line, null, { articles })).toBeNull();
});

test('nothing is told of a day where no article has one', () => {
  expect(readDigestRequest('what happened?', null, { articles: [] })).toBeNull();
});
