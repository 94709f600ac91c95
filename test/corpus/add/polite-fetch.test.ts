import { expect, test } from 'vitest';
import { createPoliteFetch } from '../../../src/corpus/add/polite-fetch.ts';
import { serve } from './misbehaving-server.ts';

/** A fetch on a clock that goes on when it waits. */
function createFetch(pause = 0) {
  let now = Date.parse('2026-11-30T12:00:00Z');
  const waited: number[] = [];
  const fetch = createPoliteFetch({
    ...{ allowsPrivate: () => true, agent: 'Verbatim/1', pause, maxTime: 2_000 },
    now: () => now,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
      now += milliseconds;
    },
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { fetch: (address: string) => fetch(address, { maxBytes: 1_000 }), waited, pass };
}

function site(robots: string | null, answer: (count: number) => readonly [number, Record<string, string>]) {
  let count = 0;
  return serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(robots === null ? 404 : 200).end(robots ?? '');
    else {
      count += 1;
      const [status, headers] = answer(count);
      response.writeHead(status, headers).end('x');
    }
  });
}

const FINE = () => [200, {}] as const;

test('a site’s rules are asked for once, and kept', async () => {
  const { url, asked } = await site('User-agent: *\nDisallow: /no', FINE);
  const { fetch } = createFetch();
  expect(await fetch(`${url}/yes`)).toMatchObject({ ok: true });
  expect(await fetch(`${url}/no`)).toMatchObject({ ok: false, line: 'robots.txt forbids it' });
  expect(asked).toEqual(['/robots.txt', '/yes']);
});

test('the pause that a site asks for is kept between all requests, those at once too', async () => {
  const { url } = await site('User-agent: *\nCrawl-delay: 7', FINE);
  const { fetch, waited } = createFetch(1_000);
  await fetch(`${url}/1`);
  await fetch(`${url}/2`);
  expect(waited).toEqual([7_000]);
});

test('our own pause is kept where a site asks for none, and where it asks for less', async () => {
  const { url } = await site('User-agent: *\nCrawl-delay: 0.1', FINE);
  const { fetch, waited } = createFetch(1_000);
  await fetch(`${url}/1`);
  await fetch(`${url}/2`);
  expect(waited).toEqual([1_000]);
});

test('a pause that takes too long is told and not waited for', async () => {
  const { url, asked } = await site('User-agent: *\nCrawl-delay: 3600', FINE);
  const { fetch, waited, pass } = createFetch();
  await fetch(`${url}/1`);
  expect(await fetch(`${url}/2`)).toMatchObject({
    ok: false,
    isLater: true,
    line: 'its site asks for 3600 seconds between two requests, and others are before it',
  });
  expect([waited, asked]).toEqual([[], ['/robots.txt', '/1']]);
  pass(3_600_000);
  expect(await fetch(`${url}/2`)).toMatchObject({ ok: true });
});

test.each([
  ['120', 120_000],
  ['Mon, 30 Nov 2026 12:02:00 GMT', 120_000],
  ['soon', 60_000],
  ['99999999', 86_400_000],
])('a site that answers 429 with Retry-After %s is left alone for as long', async (retryAfter, closed) => {
  const { url, asked } = await site(null, (count) =>
    count === 1 ? [429, { 'retry-after': retryAfter }] : [200, {}],
  );
  const { fetch, pass } = createFetch();
  expect(await fetch(`${url}/1`)).toMatchObject({ ok: false, status: 429 });
  expect(await fetch(`${url}/1`)).toMatchObject({
    ok: false,
    isLater: true,
    line: expect.stringContaining('asked to be left alone until 2026-1'),
  });
  pass(closed - 1_000);
  expect(await fetch(`${url}/1`)).toMatchObject({ isLater: true });
  pass(2_000);
  expect(await fetch(`${url}/1`)).toMatchObject({ ok: true });
  expect(asked.filter((each) => each === '/1')).toHaveLength(2);
});

test('a site that is not well is left alone for a minute', async () => {
  const { url, asked } = await site(null, () => [503, {}]);
  const { fetch } = createFetch();
  await fetch(`${url}/1`);
  await fetch(`${url}/2`);
  expect(asked).toEqual(['/robots.txt', '/1']);
});

test('a file that has not changed is not sent again', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 30 Nov 2026 12:00:00 GMT' }).end('x');
  });
  const fetch = createPoliteFetch({
    ...{ allowsPrivate: () => true, agent: 'Verbatim/1', pause: 0, maxTime: 2_000 },
    ...{ now: Date.now, wait: async () => {} },
  });
  const first = await fetch(`${url}/1`, { maxBytes: 10 });
  const validators = first.ok ? { etag: first.etag, lastModified: first.lastModified } : undefined;
  expect(validators).toEqual({ etag: '"1"', lastModified: 'Mon, 30 Nov 2026 12:00:00 GMT' });
  expect(await fetch(`${url}/1`, { maxBytes: 10, validators })).toMatchObject({ ok: false, status: 304 });
});
