import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findFreePort } from './find-free-port.ts';
import { parsePage } from './parse-page.ts';
import { sendRaw } from './send-raw.ts';
import { sketchArchive, startTestWeb } from './start-test-web.ts';

const ARCHIVE = sketchArchive({ text: 'The bridge will close.', path: 'bridge.txt' });
const PATH = '/articles/id-bridge.txt';

describe('every answer', () => {
  test.each([PATH, '/nowhere', '/healthz', '/search?q=x', '/robots.txt'])(
    '%s may do nothing but be shown',
    async (path) => {
      const web = await startTestWeb(ARCHIVE);
      const { headers } = await web.get(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "form-action 'self'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe|\*|https?:/u);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'x-robots-tag': 'noindex, nofollow',
      });
    },
  );

  test('of a page loads only what this server serves for ever', async () => {
    const web = await startTestWeb(ARCHIVE);
    const { values } = parsePage(await web.read(PATH));
    const files = [...values('link[rel=stylesheet]', 'href'), ...values('script', 'src')];
    expect(files).toHaveLength(2);
    for (const file of files) {
      const answer = await web.get(file);
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/(?:css|javascript)/u);
    }
  });
});

describe('what may be listed', () => {
  test('is nothing by default', async () => {
    const web = await startTestWeb(ARCHIVE);
    expect(await web.read('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });

  test('is everything where the dependencies allows it', async () => {
    const web = await startTestWeb(ARCHIVE, { environment: { WEB_INDEXED: 'yes' } });
    expect(await web.read('/robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect((await web.get(PATH)).headers.get('X-Robots-Tag')).toBeNull();
  });
});

describe('a request', () => {
  test('for an address that is too long is refused', async () => {
    const web = await startTestWeb(ARCHIVE);
    expect((await web.get(`/search?q=${'x'.repeat(9_000)}`)).status).toBe(414);
  });

  test('with a body that is too long is refused', async () => {
    const web = await startTestWeb(ARCHIVE);
    const post = async (path: string, bytes: number) =>
      (await web.get(path, { method: 'POST', body: 'x'.repeat(bytes) })).status;
    expect([await post('/', 70_000), await post('/', 60_000)]).toEqual([413, 400]);
    // Whoever is not signed in may send the token and no more.
    expect(await post('/sign-in', 5_000)).toBe(413);
  });

  test('with a body that does not tell its length is refused', async () => {
    const web = await startTestWeb(ARCHIVE);
    const request =
      'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(await sendRaw(web.url, request)).toMatch(/^HTTP\/1\.1 411 /u);
  });

  test('by a method that its address does not take is told which it takes', async () => {
    const web = await startTestWeb(ARCHIVE);
    const answer = await web.get(PATH, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await web.get('/nowhere', { method: 'DELETE' })).status).toBe(404);
  });

  test('for what the browser has is answered without it', async () => {
    const web = await startTestWeb(ARCHIVE);
    const tag = (await web.get(PATH)).headers.get('ETag') ?? '';
    const again = await web.get(PATH, { headers: { 'If-None-Match': `"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect((await web.get(PATH, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('with too many headers is refused', async () => {
    const web = await startTestWeb(ARCHIVE);
    const request = `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(web.url, request)).toMatch(/^HTTP\/1\.1 431 /u);
  });

  test('that never ends is ended', async () => {
    const web = await startTestWeb(ARCHIVE, {
      limits: { headersTime: 50, requestTime: 100, checkingTime: 20 },
    });
    expect(await sendRaw(web.url, 'GET / HTTP/1.1\r\nHost: local')).toMatch(/^HTTP\/1\.1 408 /u);
    const body = 'POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf';
    expect(await sendRaw(web.url, body)).toMatch(/^HTTP\/1\.1 40[48] /u);
  });

  test('that is no HTTP is refused', async () => {
    const web = await startTestWeb(ARCHIVE);
    expect(await sendRaw(web.url, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /u);
  });

  test('under a name that is not this machine’s is refused, so that no other site can read here', async () => {
    const port = await findFreePort();
    await startTestWeb(ARCHIVE, {
      environment: { WEB_PORT: port, WEB_PUBLIC_URL: 'https://verbatim.example' },
    });
    const served = `http://127.0.0.1:${port}`;
    const ask = async (host: string) => {
      const answer = await sendRaw(
        served,
        `GET /archive HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      return answer.split(' ')[1];
    };
    expect(
      await Promise.all(['evil.example', 'localhost', '127.0.0.1:80', 'verbatim.example'].map(ask)),
    ).toEqual(['421', '200', '200', '200']);
  });
});

test('a fault is a page of one line, and the log tells what it was', async () => {
  const web = await startTestWeb(ARCHIVE, {
    changes: {
      metrics: {
        contentType: 'text/plain',
        read: () => Promise.reject(new Error('the meter in /home/ada is torn')),
      },
    },
  });
  const answer = await web.get('/metrics');
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(parsePage(text).texts('main p')).toEqual([
    'A fault in Verbatim kept it from making this page. The fault has been logged.',
  ]);
  expect(text).not.toContain('torn');
  expect(web.log.entries).toEqual([
    {
      level: 'error',
      event: 'web-failure',
      fields: { method: 'GET', path: '/metrics', reason: 'the meter in /home/ada is torn' },
    },
  ]);
});

describe('a port', () => {
  test('in use is one line that says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await expect(startTestWeb(ARCHIVE, { environment: { WEB_PORT: port } })).rejects.toThrow(
      `The page is not served: 127.0.0.1, port ${port}, is in use: stop what uses it, or set WEB_PORT to another port, or to off.`,
    );
  });

  test('is free again once the page was stopped', async () => {
    const web = await startTestWeb(ARCHIVE);
    await web.get('/healthz');
    await web.stop();
    const { port } = new URL(web.url);
    const again = await startTestWeb(ARCHIVE, { environment: { WEB_PORT: port } });
    expect((await again.get('/healthz')).status).toBe(200);
  });
});

describe('what is mounted', () => {
  test('sees to requests at its path and below, and nothing else', async () => {
    const web = await startTestWeb(ARCHIVE, { environment: { WEB_TOKEN: 'a-long-random-token' } });
    web.mount('/slack', ({ url }, response) => void response.end(`mounted ${url}`));
    expect(await web.read('/slack/events?x=1')).toBe('mounted /slack/events?x=1');
    expect(await web.read('/slack')).toBe('mounted /slack');
    expect((await web.get('/slacker')).status).toBe(401);
  });
});
