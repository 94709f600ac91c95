import { request } from 'node:http';
import { expect, test } from 'vitest';
import { findFreePort } from '../find-free-port.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

const ARCHIVE = sketchArchive({ text: 'The bridge will close.', path: 'bridge.txt' });

/** The status of a page that is asked for under a host name; fetch would not let it be chosen. */
function askUnder(
  url: string,
  host: string,
  path = '/archive',
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}${path}`, { headers: { ...headers, Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.on('error', reject).end();
  });
}

/** Where the page is served on this machine, whatever its public address is. */
async function openPublic() {
  const port = await findFreePort();
  const environment = {
    ...{ WEB_HOST: '0.0.0.0', WEB_OPEN: 'yes', WEB_PORT: port },
    WEB_PUBLIC_URL: 'https://news.example',
  };
  await startTestWeb(ARCHIVE, { environment });
  return `http://127.0.0.1:${port}`;
}

test('where a public address is set, no other name is answered, on whatever address the page is served', async () => {
  const url = await openPublic();
  expect(await askUnder(url, 'news.example')).toBe(200);
  expect(await askUnder(url, 'localhost:3000')).toBe(200);
  for (const host of ['evil.example', '10.0.0.5', 'news.example.evil.example'])
    expect(await askUnder(url, host), host).toBe(421);
});

test('health is told under any name, and programs with a token are answered', async () => {
  const url = await openPublic();
  for (const path of ['/healthz', '/readyz']) expect(await askUnder(url, '10.0.0.5', path)).toBe(200);
  expect(await askUnder(url, 'verbatim:3000', '/metrics', { Authorization: 'Bearer any' })).toBe(200);
});

test('without a public address, a page on this machine alone answers under its own names', async () => {
  const { url } = await startTestWeb(ARCHIVE);
  expect(await askUnder(url, 'localhost')).toBe(200);
  expect(await askUnder(url, 'evil.example')).toBe(421);
});
