import { expect, test } from 'vitest';
import { findFreePort } from '../find-free-port.ts';
import { sketchArchive, startTestWeb, type TestWeb } from '../start-test-web.ts';

const TOKEN = 'a-long-random-token';
const ARCHIVE = sketchArchive({ text: 'The bridge will close.', path: 'bridge.txt' });
const PATH = '/articles/id-bridge.txt';
const HTTPS = { WEB_TOKEN: TOKEN, WEB_PUBLIC_URL: 'https://news.example' };
const DAY = 24 * 3_600_000;

async function open(environment: Readonly<Record<string, string>> = { WEB_TOKEN: TOKEN }): Promise<TestWeb> {
  const port = await findFreePort();
  const web = await startTestWeb(ARCHIVE, { environment: { ...environment, WEB_PORT: port } });
  const get: TestWeb['get'] = (path, init = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return { ...web, get };
}

function tryToken(web: TestWeb, token: string, headers: Readonly<Record<string, string>> = {}) {
  return web.get('/sign-in', { method: 'POST', body: new URLSearchParams({ token, next: PATH }), headers });
}

/** The cookie of a browser that has just signed in. */
async function signIn(web: TestWeb): Promise<string> {
  const [cookie = ''] = ((await tryToken(web, TOKEN)).headers.get('Set-Cookie') ?? '').split(';');
  return cookie;
}

async function statusOf(web: TestWeb, cookie: string): Promise<number> {
  return (await web.get(PATH, { headers: { Cookie: cookie } })).status;
}

async function pass(web: TestWeb, milliseconds: number): Promise<void> {
  web.clock.set(new Date(web.clock.now().getTime() + milliseconds));
}

test('each browser has a session of its own, which tells nothing of the token', async () => {
  const web = await open();
  const [one, other] = [await signIn(web), await signIn(web)];
  expect(one).not.toBe(other);
  expect(await web.sessions.list()).toHaveLength(2);
  expect(JSON.stringify(await web.sessions.list())).not.toContain(one.split('=')[1]);
});

test('over https the cookie belongs to this host alone, and browsers stay with https', async () => {
  const web = await open(HTTPS);
  const answer = await tryToken(web, TOKEN);
  expect(answer.headers.get('Set-Cookie')).toMatch(
    /^__Host-verbatim-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/u,
  );
  expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  expect(await statusOf(web, cookie)).toBe(200);
  expect(await statusOf(web, cookie.replace('__Host-', ''))).toBe(401);
});

test('whoever signs out is out, and others are not', async () => {
  const web = await open();
  const [one, other] = [await signIn(web), await signIn(web)];
  const page = await (await web.get(PATH, { headers: { Cookie: one } })).text();
  expect(page).toContain('<a href="/sign-out">Sign out</a>');
  const asked = await web.get('/sign-out', { headers: { Cookie: one } });
  expect([asked.status, await statusOf(web, one)]).toEqual([200, 200]);
  const out = await web.get('/sign-out', { method: 'POST', headers: { Cookie: one } });
  expect([out.status, out.headers.get('Location')]).toEqual([303, '/sign-in']);
  expect(out.headers.get('Set-Cookie')).toContain('Max-Age=0');
  expect([await statusOf(web, one), await statusOf(web, other)]).toEqual([401, 200]);
});

test('a session that is ended elsewhere is over at once', async () => {
  const web = await open();
  const cookie = await signIn(web);
  const [session] = await web.sessions.list();
  await web.sessions.end(session?.id ?? '');
  expect(await statusOf(web, cookie)).toBe(401);
});

test('a session that is used lasts thirty days, and seven without being used', async () => {
  const web = await open();
  const [used, idle] = [await signIn(web), await signIn(web)];
  for (let day = 0; day < 29; day += 1) {
    await pass(web, DAY);
    expect(await statusOf(web, used), `day ${day}`).toBe(200);
  }
  expect(await statusOf(web, idle)).toBe(401);
  await pass(web, DAY);
  expect(await statusOf(web, used)).toBe(401);
});

test('what is private is kept by no browser and no proxy', async () => {
  const web = await open();
  const cookie = await signIn(web);
  for (const path of [PATH, '/', '/search', '/metrics'])
    expect((await web.get(path, { headers: { Cookie: cookie } })).headers.get('Cache-Control')).toMatch(
      /no-store/u,
    );
});

test('who tries tokens waits ever longer, from that address alone, and the log says so once', async () => {
  const web = await open();
  const from = { 'X-Forwarded-For': '198.51.100.7' };
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    statuses.push((await tryToken(web, `wrong-token-number-${attempt}`, from)).status);
  }
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429]);
  const right = await tryToken(web, TOKEN, from);
  expect([right.status, right.headers.get('Retry-After')]).toEqual([429, '1']);
  expect((await tryToken(web, TOKEN, { 'X-Forwarded-For': '198.51.100.8' })).status).toBe(303);
  await pass(web, 1_000);
  expect((await tryToken(web, 'wrong-token-again', from)).status).toBe(403);
  await pass(web, 1_000);
  expect((await tryToken(web, TOKEN, from)).status).toBe(429);
  await pass(web, 1_000);
  expect((await tryToken(web, TOKEN, from)).status).toBe(303);
  expect(web.log.entries.filter(({ event }) => event === 'sign-in-slowed')).toMatchObject([
    { fields: { address: '198.51.100.7', attempts: 5 } },
  ]);
});

test('a program’s wrong tokens count too, and a right one is not slowed', async () => {
  const web = await open();
  const ask = async (token: string) =>
    (await web.get(PATH, { headers: { Authorization: `Bearer ${token}` } })).status;
  for (let time = 0; time < 20; time += 1) expect(await ask(TOKEN)).toBe(200);
  const statuses = [];
  for (let time = 0; time < 7; time += 1) statuses.push(await ask(`wrong-token-number-${time}`));
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
});
