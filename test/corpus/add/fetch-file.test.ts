import { describe, expect, test } from 'vitest';
import { type FetchLimits, fetchFile } from '../../../src/corpus/add/fetch-file.ts';
import { MISBEHAVIOUR, serve } from './misbehaving-server.ts';

const LIMITS: FetchLimits = {
  maxBytes: 1_000_000,
  maxTime: 1_500,
  allowsPrivate: () => true,
  agent: 'Verbatim/1',
};

describe('a server that misbehaves', () => {
  test.each([
    ['/loop', 'it leads on more than 5 times'],
    ['/to-file', 'it leads to no http or https address'],
    ['/to-password', 'it leads to no http or https address'],
    ['/huge', 'it is larger than 1 MB'],
    ['/bomb', 'it is larger than 1 MB'],
    ['/drip', 'it took longer than 1.5 seconds'],
    ['/silent', 'it took longer than 1.5 seconds'],
    ['/head', 'the server’s head is too long'],
    ['/broken', 'the server broke off'],
    ['/not-packed', expect.any(String)],
    ['/packed-oddly', 'it is packed in a way that is not known (zstd)'],
    ['/missing', expect.stringMatching(/answered 404$/u)],
    ['/ill', expect.stringMatching(/answered 503$/u)],
  ])('%s is refused in a line', async (path, line) => {
    const { url } = await serve((request, response) => MISBEHAVIOUR[path]?.(request, response));
    expect(await fetchFile(`${url}${path}`, LIMITS)).toMatchObject({ ok: false, line });
  });

  test.each([
    'ftp://a.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    'http://a:b@a.example/',
    'x',
  ])('%s is no address', async (address) => {
    expect(await fetchFile(address, LIMITS)).toEqual({
      ok: false,
      status: null,
      line: 'it leads to no http or https address',
    });
  });
});

describe('a private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
  ])('is not fetched from: %s', async (address) => {
    expect(await fetchFile(address, { ...LIMITS, allowsPrivate: () => false })).toMatchObject({
      ok: false,
      line: expect.stringContaining('is in a private network'),
    });
  });

  test('is not fetched from by a name that leads there, whatever port it has', async () => {
    const { url, asked } = await serve((_, response) => response.end('Secret.'));
    const port = new URL(url).port;
    const fetched = await fetchFile(`http://localhost:${port}/`, { ...LIMITS, allowsPrivate: () => false });
    expect(fetched).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });
});

test('a page is fetched with who asks, over redirects, unpacked', async () => {
  let agent = '';
  const { url } = await serve((request, response) => {
    agent = request.headers['user-agent'] ?? '';
    if (request.url === '/') response.writeHead(301, { location: 'pier' }).end();
    else response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8' }).end('Hello');
  });
  const fetched = await fetchFile(url, LIMITS);
  expect(fetched).toMatchObject({ ok: true, url: `${url}/pier`, type: 'text/html' });
  expect(fetched.ok && new TextDecoder().decode(fetched.bytes)).toBe('Hello');
  expect(agent).toBe('Verbatim/1');
});

test('each address on the way is asked about first', async () => {
  const { url, asked } = await serve((_, response) => response.writeHead(302, { location: '/secret' }).end());
  const permits = async (address: string) =>
    address.endsWith('/secret') ? { line: 'it is forbidden', isLater: false } : null;
  expect(await fetchFile(`${url}/a`, { ...LIMITS, permits })).toMatchObject({
    ok: false,
    line: 'it is forbidden',
  });
  expect(asked).toEqual(['/a']);
});
