import { expect, test } from 'vitest';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

const ARCHIVE = sketchArchive({ text: 'The bridge will close.' });

test('the program says that it lives', async () => {
  const web = await startTestWeb(ARCHIVE);
  const answer = await web.get('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, 'live\n']);
});

test.each([
  [true, 200, 'archive: ready\nslack: ready\n'],
  [false, 503, 'archive: ready\nslack: not ready\n'],
])('whether it can answer depends on what it needs: Slack %s', async (isReady, status, text) => {
  const readiness = () => [
    { name: 'archive', isReady: true },
    { name: 'slack', isReady },
  ];
  const environment = { WEB_TOKEN: 'a-long-enough-token' };
  const web = await startTestWeb(ARCHIVE, { changes: { readiness }, environment });
  const headers = { Authorization: `Bearer ${environment.WEB_TOKEN}` };
  const answer = await web.get('/readyz', { headers });
  expect([answer.status, await answer.text()]).toEqual([status, text]);
  const stranger = await web.get('/readyz');
  expect([stranger.status, await stranger.text()]).toEqual([status, isReady ? 'ready\n' : 'not ready\n']);
});

test('what was measured is given as it is written', async () => {
  const web = await startTestWeb(ARCHIVE);
  const answer = await web.get('/metrics');
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/u);
  expect(await answer.text()).toBe('verbatim_questions_total 0\n');
});
