import { expect, test } from 'vitest';
import type { ConversationState } from '../../../src/core/conversation/conversation-state.ts';
import { readDigestRequest } from '../../../src/core/conversation/digest-request.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchArticle } from '../../fixtures/quoted-article.ts';

const archive = buildArchive(
  ['2024-05-06', '2024-05-08', null].map((datePublished, index) =>
    sketchArticle({ path: `${index}.txt`, text: 'The bridge is open.', datePublished }),
  ),
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
  'latest news',
  'any news?',
  'what are the top headlines?',
  'Summarize this story.',
  'could you sum up the news?',
  'give me a summary',
  'what happened?',
  'so what happened',
  'what’s the news?',
  'what is going on?',
])('“%s” asks for the stories of the newest day', async (line) => {
  expect(await readDigestRequest(line, null, archive)).toBe('2024-05-08');
});

test('of the day of what was cited, where something was', async () => {
  expect(await readDigestRequest('what happened?', CITED_FIRST, archive)).toBe('2024-05-06');
});

test('of the newest day where news are asked for, whatever was cited', async () => {
  expect(await readDigestRequest('whats the latest?', CITED_FIRST, archive)).toBe('2024-05-08');
});

test.each([
  ['what happened yesterday?', 'yesterday'],
  ['what happened on 6 May 2024?', '6 May 2024'],
  ['give me a summary of today', 'today'],
  ['what’s the news on May 6, 2024?', 'May 6, 2024'],
])('“%s” names the day', async (line, day) => {
  expect(await readDigestRequest(line, null, archive)).toBe(day);
});

test.each([
  'what happened at the bridge?',
  'what happened to Ana Ruiz?',
  'who told the story?',
  'what is new about the bridge?',
  'summarise what Ana Ruiz said',
  'what did she say happened?',
])('“%s” asks for something else', async (line) => {
  expect(await readDigestRequest(line, null, archive)).toBeNull();
});

test('nothing is told of a day where no article has one', async () => {
  expect(await readDigestRequest('what happened?', null, buildArchive([]))).toBeNull();
});
