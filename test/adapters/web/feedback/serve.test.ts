import { expect, test } from 'vitest';
import type { Feedback } from '../../../../src/ports/state-store.ts';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb, type TestWebOptions } from '../start-test-web.ts';

const TOKEN = 'a-long-random-token';
const BY_TOKEN = { headers: { Authorization: `Bearer ${TOKEN}`, Accept: 'text/html' } };

const VERDICT: Feedback = {
  exchange: 'exchange-1',
  command: 'who-said',
  words: 'the <b>pier</b> is safe',
  options: {},
  asked: '2024-10-18T08:59:00.000Z',
  zone: 'UTC',
  result: 'pier.txt:0-10',
  shown: { result: 'pier.txt:0-10', text: '“It is safe,” said Ana Ruiz.', articles: ['pier.txt'] },
  verdict: 'bad',
  reason: 'it was <i>Dora</i> Vance',
  by: 'U01',
  at: '2024-10-18T09:00:00.000Z',
};

async function openWith(
  environment: Readonly<Record<string, string>>,
  changes: TestWebOptions['changes'] = {},
) {
  const web = await startTestWeb(sketchArchive({ text: 'The pier is safe.' }), { environment, changes });
  await web.feedback.save(VERDICT);
  return web;
}

async function textOf(answer: Response): Promise<string> {
  return parsePage(await answer.text())
    .texts('main')
    .join('');
}

test('a reviewer sees each verdict with what was asked and what was shown', async () => {
  const web = await openWith({ WEB_TOKEN: TOKEN, ARCHIVE_REVIEWERS: 'web:token' });
  const answer = await web.get('/feedback', BY_TOKEN);
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([200, 'private, no-store']);
  const text = await textOf(answer);
  for (const part of [
    '👎 bad',
    VERDICT.words,
    VERDICT.reason ?? '',
    'by U01',
    '“It is safe,” said Ana Ruiz.',
  ])
    expect(text).toContain(part);
});

test('a page is found from the foot of the others, by reviewers alone', async () => {
  const web = await openWith({ WEB_TOKEN: TOKEN, ARCHIVE_REVIEWERS: 'web:token' });
  expect(await (await web.get('/archive', BY_TOKEN)).text()).toContain('href="/feedback"');
  const others = await openWith({ WEB_TOKEN: TOKEN });
  expect(await (await others.get('/archive', BY_TOKEN)).text()).not.toContain('href="/feedback"');
});

test.each([
  ['nobody is named', { WEB_TOKEN: TOKEN }, 403],
  ['somebody else is named', { WEB_TOKEN: TOKEN, ARCHIVE_REVIEWERS: 'web:user:ana' }, 403],
])('whoever reads is refused where %s', async (_, environment, status) => {
  const web = await openWith(environment);
  const answer = await web.get('/feedback', BY_TOKEN);
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toContain('pier');
});

test('nobody reviews a page that is open to everybody', async () => {
  const web = await openWith({ ARCHIVE_REVIEWERS: 'web:token,web:proxy' });
  expect((await web.get('/feedback')).status).toBe(403);
});

test('the reviewer whom a proxy names sees it, and no other reader', async () => {
  const web = await openWith({ WEB_PROXY_HEADER: 'X-User', ARCHIVE_REVIEWERS: 'web:user:ana' });
  const as = (user: string) => web.get('/feedback', { headers: { 'X-User': user } });
  expect([(await as('ana')).status, (await as('dora')).status]).toEqual([200, 403]);
});

test('a reviewer who does not see all archives is refused', async () => {
  const environment = { WEB_TOKEN: TOKEN, ARCHIVE_REVIEWERS: 'web:token' };
  const web = await openWith(environment, { seesAll: () => false });
  const answer = await web.get('/feedback', BY_TOKEN);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('you see only some of them');
});

test('it is listed by verdict and day, page by page', async () => {
  const web = await openWith({ WEB_TOKEN: TOKEN, ARCHIVE_REVIEWERS: 'web:token' });
  for (let number = 0; number < 20; number += 1)
    await web.feedback.save({
      ...VERDICT,
      words: `question ${number}`,
      by: `U1${number}`,
      verdict: 'good',
      at: `2024-10-19T09:00:${10 + number}.000Z`,
    });
  const list = async (query: string) => textOf(await web.get(`/feedback${query}`, BY_TOKEN));
  expect(await list('')).not.toContain(VERDICT.words);
  expect(await list('?page=2')).toContain(VERDICT.words);
  expect(await list('?verdict=bad')).toContain(VERDICT.words);
  expect(await list('?day=2024-10-18')).not.toContain('question 3');
  expect(await list('?day=2024-10-17')).toContain('There is none.');
  expect((await web.get('/feedback?day=18.10.', BY_TOKEN)).status).toBe(400);
  expect((await web.get('/feedback?verdict=worse', BY_TOKEN)).status).toBe(400);
});
