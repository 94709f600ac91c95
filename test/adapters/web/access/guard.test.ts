import { describe, expect, test } from 'vitest';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

const TOKEN = 'a-long-random-token';
const ARCHIVE = sketchArchive({ text: 'The bridge will close.', path: 'bridge.txt' });
const PATH = '/articles/id-bridge.txt';
const HTML = { Accept: 'text/html' };

const openPrivate = () => startTestWeb(ARCHIVE, { environment: { WEB_TOKEN: TOKEN } });

function signIn(token: string, next = PATH): RequestInit {
  return { method: 'POST', body: new URLSearchParams({ token, next }) };
}

describe('a private archive', () => {
  test.each([PATH, '/search', '/archive', '/metrics', '/sign-out', '/nowhere'])(
    '%s is not shown without the token',
    async (path) => {
      const web = await openPrivate();
      const answer = await web.get(path);
      expect([answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([
        401,
        'Bearer realm="verbatim"',
      ]);
      expect(await answer.text()).not.toContain('bridge');
    },
  );

  test('lives for anybody, and tells robots to stay away', async () => {
    const web = await openPrivate();
    expect((await web.get('/healthz')).status).toBe(200);
    expect(await web.read('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });

  test.each([
    [`Bearer ${TOKEN}`, 200],
    [`bearer  ${TOKEN}`, 200],
    [`Bearer ${TOKEN}x`, 401],
    [`Bearer ${TOKEN.slice(1)}`, 401],
    ['Bearer', 401],
    [TOKEN, 401],
    [`Basic ${TOKEN}`, 401],
  ])('answers “%s” with %i', async (authorization, status) => {
    const web = await openPrivate();
    expect((await web.get(PATH, { headers: { Authorization: authorization } })).status).toBe(status);
  });

  test('sends a browser to sign in, and then to what it asked for', async () => {
    const web = await openPrivate();
    const sent = await web.get(`${PATH}?start=4&end=10`, { headers: HTML });
    const form = sent.headers.get('Location') ?? '';
    expect([sent.status, form]).toEqual([
      303,
      `/sign-in?next=${encodeURIComponent(`${PATH}?start=4&end=10`)}`,
    ]);
    const { values } = parsePage(await web.read(form));
    const [next = ''] = values('input[name=next]', 'value');
    const signedIn = await web.get('/sign-in', signIn(TOKEN, next));
    expect([signedIn.status, signedIn.headers.get('Location')]).toEqual([
      303,
      `${PATH}?start=4&end=10#cited`,
    ]);
    const cookie = signedIn.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/u);
    expect(cookie).not.toContain(TOKEN);
    const [session = ''] = cookie.split(';');
    expect((await web.get(PATH, { headers: { ...HTML, Cookie: session } })).status).toBe(200);
  });

  test('does not take another token, nor a session of its own making', async () => {
    const web = await openPrivate();
    const refused = await web.get('/sign-in', signIn('another-long-token'));
    expect([refused.status, refused.headers.get('Set-Cookie')]).toEqual([403, null]);
    expect(await refused.text()).toContain('That is not the token.');
    const cookie = `verbatim-session=${TOKEN}`;
    expect((await web.get(PATH, { headers: { Cookie: cookie } })).status).toBe(401);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%5cevil.example//',
    'javascript:alert(1)',
  ])('never leads from the form to %s', async (next) => {
    const web = await openPrivate();
    const location = (await web.get('/sign-in', signIn(TOKEN, next))).headers.get('Location') ?? '';
    expect(new URL(location, web.url).origin).toBe(web.url);
  });

  test('does not take a form of another site', async () => {
    const web = await openPrivate();
    const foreign = { ...signIn(TOKEN), headers: { Origin: 'https://evil.example' } };
    const own = { ...signIn(TOKEN), headers: { Origin: web.url } };
    const refused = await web.get('/sign-in', foreign);
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('That form did not come from this page.'),
    ]);
    expect((await web.get('/sign-in', own)).status).toBe(303);
    expect(web.log.entries.map(({ event }) => event)).toEqual(['signed-in']);
  });

  test('takes a form of its own whose host a proxy has changed, as the browser says so', async () => {
    const web = await openPrivate();
    const through = (site: string) => ({
      ...signIn(TOKEN),
      headers: { Origin: 'https://news.example', 'Sec-Fetch-Site': site },
    });
    expect((await web.get('/sign-in', through('same-origin'))).status).toBe(303);
    expect((await web.get('/sign-in', through('same-site'))).status).toBe(403);
  });
});

describe('behind a reverse proxy', () => {
  const named = { headers: { 'X-Forwarded-User': 'ada' } };

  test.each([
    ['127.0.0.0/8', 200],
    ['127.0.0.1, 10.0.0.0/24', 200],
    ['10.0.0.5', 403],
  ])('that may speak from %s, a reader whom it names is answered with %i', async (addresses, status) => {
    const web = await startTestWeb(ARCHIVE, {
      environment: { WEB_PROXY_HEADER: 'X-Forwarded-User', WEB_PROXY_ADDRESSES: addresses },
    });
    expect((await web.get(PATH, named)).status).toBe(status);
  });

  test.each([{}, { 'X-Forwarded-User': ' ' }])(
    'a reader whom it does not name is refused',
    async (headers) => {
      const web = await startTestWeb(ARCHIVE, { environment: { WEB_PROXY_HEADER: 'X-Forwarded-User' } });
      expect((await web.get(PATH, { headers })).status).toBe(403);
    },
  );
});

test('an open archive asks for nothing', async () => {
  const web = await startTestWeb(ARCHIVE);
  expect((await web.get(PATH)).status).toBe(200);
  expect((await web.get('/sign-in')).status).toBe(404);
});
