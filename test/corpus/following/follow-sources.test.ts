import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { createPoliteFetch } from '../../../src/corpus/add/polite-fetch.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { followSources, reportSources } from '../../../src/corpus/following/follow-sources.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';
import { serve } from '../add/misbehaving-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page = (name: string, more = '', head = '') =>
  `<html lang="en"><head><title>Pier ${name} falls</title>${head}</head><body><article><h1>Pier ${name} falls</h1><p>The old pier ${name} of Wexmoor fell on Monday, and nobody was hurt when it did.</p><p>Mayor Ana Ruiz said: “It was a sad day for pier ${name}.”</p>${more}</article></body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const send =
  (body: string, type = 'text/html', headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);

/** A site whose answers can be changed, and what follows it on a clock of its own. */
async function follow(
  describe: (url: string) => string,
  answers: Record<string, Answer>,
  { allowsPrivate = true, mayFollow = true } = {},
) {
  const { url, asked } = await serve((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  const [folder, state] = [
    await temporaryFolder({ 'sources.yaml': describe(url) }),
    await temporaryFolder({}),
  ];
  let now = Date.parse('2026-11-30T12:00:00Z');
  const stateFile = join(state, 'sources.json');
  const log = createRecordingLog();
  const open = () =>
    followSources({
      ...{ directory: folder, stateFile, log, maxBytes: 1_000_000 },
      analyser: createLocalAnalyser(englishQuotations),
      fetch: createPoliteFetch({
        ...{ allowsPrivate: () => allowsPrivate, agent: 'Verbatim/1', pause: 0, maxTime: 1_000 },
        ...{ now: () => now, wait: async () => {} },
      }),
      now: () => new Date(now),
      mayFollow: () => mayFollow,
      timer: { after: () => () => {} },
    });
  let follower = await open();
  onTestFinished(() => follower.stop());
  return {
    ...{ url, asked, folder, stateFile, log: log.entries, answers },
    async pass(minutes: number) {
      now += minutes * 60_000;
      await follower.readDue();
      return follower.report();
    },
    async restart() {
      await follower.stop();
      follower = await open();
    },
    async files() {
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      return found
        .filter((each) => each.isFile() && each.name.endsWith('.html'))
        .map(({ name }) => name.replace(/-[\da-f]{8}/u, ''))
        .sort();
    },
  };
}

const item = (link: string, date = '') =>
  `<item><title>T</title><link>${link}</link>${date === '' ? '' : `<pubDate>${date}</pubDate>`}</item>`;
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>The Post</title>${items.join('')}</channel></rss>`;
const feed = (...items: readonly string[]) => send(rss(...items), 'application/rss+xml');
const sources = (url: string) =>
  `sources:\n  - feed: ${url}/feed\n    outlet: The Wexmoor Post\n    interval: 10m\n`;

test('what is new in a feed is fetched when it is due, and nothing twice', async () => {
  const site = await follow(sources, {
    '/feed': feed(item('/1'), item('/2')),
    '/1': send(page('1')),
    '/2': send(page('2')),
    '/3': send(page('3')),
  });
  expect(await site.pass(0)).toMatchObject([
    { outlet: 'The Wexmoor Post', result: 'read', line: '2 new articles', articles: 2 },
  ]);
  expect(await site.files()).toEqual(['1.html', '2.html']);
  site.answers['/feed'] = feed(item('/3'), item('/1'), item('/2'));
  await site.pass(5);
  expect(await site.files()).toHaveLength(2);
  await site.restart();
  expect(await site.pass(5)).toMatchObject([{ line: '1 new article', articles: 3 }]);
  expect(site.asked.filter((each) => each === '/1')).toHaveLength(1);
});

test('the outlet that is named fills in what a page leaves open', async () => {
  const site = await follow(sources, {
    '/feed': feed(item('/1', 'Mon, 30 Nov 2026 11:00:00 GMT')),
    '/1': send(page('1')),
  });
  await site.pass(0);
  const files = await readdir(site.folder, { recursive: true });
  const side = files.find((name) => name.endsWith('.meta.yaml')) ?? '';
  expect(await readFile(join(site.folder, side), 'utf8')).toBe(
    `url: "${site.url}/1"\npublisher: "The Wexmoor Post"\ndatePublished: "2026-11-30T11:00:00Z"\n`,
  );
});

test('a feed that says that it has not changed is not read again', async () => {
  let sent = 0;
  const site = await follow(sources, {
    '/feed': (request, response) => {
      if (request.headers['if-none-match'] === '"a"') return void response.writeHead(304).end();
      sent += 1;
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"a"' }).end(rss(item('/1')));
    },
    '/1': send(page('1')),
  });
  await site.pass(0);
  expect(await site.pass(10)).toMatchObject([{ result: 'unchanged', line: 'nothing new' }]);
  await site.restart();
  await site.pass(10);
  expect(sent).toBe(1);
});

test('what fails is told once, and asked for ever more seldom', async () => {
  const site = await follow(sources, { '/feed': (_, response) => response.writeHead(500).end() });
  expect(await site.pass(0)).toMatchObject([
    { result: 'failed', line: expect.stringContaining('answered 500') },
  ]);
  await site.pass(10);
  expect(site.asked.filter((each) => each === '/feed')).toHaveLength(1);
  await site.pass(10);
  await site.pass(20);
  expect(site.asked.filter((each) => each === '/feed')).toHaveLength(2);
  expect(site.log.filter(({ event }) => event === 'source-not-read')).toHaveLength(1);
  site.answers['/feed'] = feed();
  expect((await site.pass(60))[0]).toMatchObject({ result: 'failed' });
});

test('an article that could not be had is tried again, and told where it stays away', async () => {
  const site = await follow(sources, {
    '/feed': feed(item('/1'), item('/2')),
    '/1': (_, response) => response.writeHead(500).end(),
  });
  expect(await site.pass(0)).toMatchObject([
    {
      line: 'nothing new, 2 left out, 1 to be fetched later',
      leftOut: expect.arrayContaining([
        expect.stringMatching(/\/1: .* answered 500$/u),
        expect.stringMatching(/\/2: .* answered 404$/u),
      ]),
    },
  ]);
  site.answers['/1'] = send(page('1'));
  expect(await site.pass(10)).toMatchObject([
    { line: '1 new article', articles: 1, leftOut: [expect.stringMatching(/\/2: .* answered 404$/u)] },
  ]);
});

test('what an entry says was changed is fetched again, and kept beside what it was', async () => {
  const site = await follow(sources, {
    '/feed': feed(item('/live', 'Mon, 30 Nov 2026 11:00:00 GMT')),
    '/live': send(page('live')),
  });
  await site.pass(0);
  site.answers['/feed'] = feed(item('/live', 'Mon, 30 Nov 2026 12:05:00 GMT'));
  site.answers['/live'] = send(page('live', '<p>At noon the police said: “Stay away from the water.”</p>'));
  await site.pass(10);
  expect(await site.files()).toEqual(['live.2026-11-30T12-10-00Z.html', 'live.html']);
});

test('a page that is followed is kept in each of its versions', async () => {
  const site = await follow((url) => `sources:\n  - page: ${url}/live\n    interval: 1m\n`, {
    '/live': send(page('live')),
  });
  expect(await site.pass(0)).toMatchObject([{ line: 'kept' }]);
  expect(await site.pass(1)).toMatchObject([{ line: 'no new text' }]);
  site.answers['/live'] = send(page('live', '<p>At noon the police said: “Stay away from the water.”</p>'));
  expect(await site.pass(1)).toMatchObject([{ line: 'a new version', articles: 2 }]);
});

test('what was published before the day that is named is left out', async () => {
  const site = await follow((url) => `sources:\n  - feed: ${url}/feed\n    since: 2026-11-01\n`, {
    '/feed': feed(
      item('/1', 'Sat, 31 Oct 2026 11:00:00 GMT'),
      item('/2', 'Mon, 02 Nov 2026 11:00:00 GMT'),
      item('/3'),
    ),
    '/2': send(page('2')),
    '/3': send(page('3', '', '<meta property="article:published_time" content="2020-01-01">')),
  });
  expect(await site.pass(0)).toMatchObject([
    { articles: 1, leftOut: [`${site.url}/3: it was published before 2026-11-01`] },
  ]);
  expect(site.asked).not.toContain('/1');
});

test('more than one reading takes is fetched at the next ones', async () => {
  const numbers = Array.from({ length: 70 }, (_, index) => `/${index + 1}`);
  const site = await follow(sources, {
    '/feed': feed(...numbers.map((path) => item(path))),
    ...Object.fromEntries(numbers.map((path) => [path, send(page(path.slice(1)))])),
  });
  expect(await site.pass(0)).toMatchObject([{ line: '50 new articles, 20 to be fetched later' }]);
  expect(await site.pass(1)).toMatchObject([{ line: '20 new articles', articles: 70 }]);
});

test('addresses that are excepted are not fetched', async () => {
  const site = await follow((url) => `${sources(url)}except:\n  - ${url}/1\n`, {
    '/feed': feed(item('/1'), item('/2')),
    '/2': send(page('2')),
  });
  await site.pass(0);
  expect(site.asked).not.toContain('/1');
});

test('a private network is not followed unless it is allowed', async () => {
  const site = await follow(sources, { '/feed': feed(item('/1')) }, { allowsPrivate: false });
  expect(await site.pass(0)).toMatchObject([
    { result: 'failed', line: expect.stringContaining('private network') },
  ]);
  expect(site.asked).toEqual([]);
});

test('an OPML file of feeds is followed, each feed by itself', async () => {
  const asked: (string | undefined)[] = [];
  const one: Answer = (request, response) => {
    asked.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(rss(item('/1')));
  };
  const site = await follow((url) => `sources:\n  - opml: ${url}/a.opml\n    interval: 10m\n`, {
    '/a.opml': send(
      '<opml><body><outline xmlUrl="/one"/><outline xmlUrl="/gone"/></body></opml>',
      'text/x-opml',
    ),
    '/one': one,
    '/1': send(page('1')),
  });
  expect(await site.pass(0)).toMatchObject([{ articles: 1, leftOut: [expect.stringContaining('/gone: ')] }]);
  await site.pass(10);
  expect(asked).toEqual([undefined, '"1"']);
});

test('sources.yaml is read again whenever something is looked for', async () => {
  const site = await follow(() => '', { '/live': send(page('live')) });
  expect(await site.pass(0)).toEqual([]);
  await writeFile(join(site.folder, 'sources.yaml'), `sources: ["${site.url}/live"]`);
  expect(await site.pass(1)).toMatchObject([{ result: 'read', articles: 1 }]);
});

test('a feed that moved for good is asked for where it went', async () => {
  const site = await follow(sources, {
    '/feed': (_, response) => response.writeHead(301, { location: '/new' }).end(),
    '/new': feed(item('/1')),
    '/1': send(page('1')),
  });
  await site.pass(0);
  await site.pass(10);
  expect(site.asked.filter((each) => each === '/feed')).toHaveLength(1);
});

test('a state that is damaged costs one reading, and is told', async () => {
  const site = await follow(sources, { '/feed': feed(item('/1')), '/1': send(page('1')) });
  await site.pass(0);
  await writeFile(site.stateFile, '{"version":1,');
  await site.restart();
  expect(site.log).toContainEqual(expect.objectContaining({ event: 'sources-state' }));
  expect(await site.pass(0)).toMatchObject([{ articles: 0, line: 'nothing new' }]);
});

test('what another process follows is not read', async () => {
  const site = await follow(sources, { '/feed': feed(item('/1')) }, { mayFollow: false });
  expect(await site.pass(0)).toMatchObject([{ result: 'unread' }]);
  expect(site.asked).toEqual([]);
});

test('whoever does not follow them knows when they were read', async () => {
  const site = await follow(sources, { '/feed': feed(item('/1')), '/1': send(page('1')) });
  expect(await reportSources(site.folder, site.stateFile)).toMatchObject([
    { result: 'unread', lastRead: null },
  ]);
  await site.pass(0);
  expect(await reportSources(site.folder, site.stateFile)).toMatchObject([
    { result: 'read', lastRead: '2026-11-30T12:00:00.000Z', next: '2026-11-30T12:10:00.000Z', articles: 1 },
  ]);
});
