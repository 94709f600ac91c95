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

test('whoever has the token sees what the archive leaves out', async () => {
  const lines = ['a.txt was left out: too large', 'b.txt was left out:\nnot UTF-8'];
  const web = await startTestWeb(ARCHIVE, {
    environment: { WEB_TOKEN: 'a-long-enough-token' },
    changes: { leftOut: async () => ({ count: 3, lines }) },
  });
  const headers = { Authorization: 'Bearer a-long-enough-token' };
  expect(await (await web.get('/readyz', { headers })).text()).toBe(
    'archive: ready\nleft out: 3\na.txt was left out: too large\nb.txt was left out: not UTF-8\nand 1 more\n',
  );
  expect(await web.read('/readyz')).toBe('ready\n');
});

test('what was measured is given as it is written', async () => {
  const web = await startTestWeb(ARCHIVE);
  const answer = await web.get('/metrics');
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/u);
  expect(await answer.text()).toBe('verbatim_questions_total 0\n');
});
