import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { type AddedResult, type AddOptions, addToArchive } from '../../../src/corpus/add/add-to-archive.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { serve } from './misbehaving-server.ts';

const BOUNDS = { maxAddresses: 20, maxLists: 5 };
const OPTIONS: AddOptions = {
  ...{ maxBytes: 1_000_000, agent: 'Verbatim/1', pause: 0 },
  allowsPrivate: () => true,
  bounds: BOUNDS,
};

async function add(what: string, folder: string, options = OPTIONS): Promise<AddedResult> {
  const [result] = await addToArchive([what], folder, options, createLocalAnalyser(englishQuotations));
  return result ?? { ok: false, line: '' };
}

const page = (name: string, head = '', more = '') =>
  `<html lang="en"><head><title>Pier ${name} falls</title>${head}</head><body><article><h1>Pier ${name} falls</h1><p>The old pier ${name} of Wexmoor fell on Monday, and nobody was hurt when it did.</p><p>Mayor Ana Ruiz said: “It was a sad day for pier ${name}.”</p>${more}</article></body></html>`;

type Site = Readonly<Record<string, string | Buffer>>;

/** Serves pages `/1`, `/2`, …, and whatever else is given. */
function site(files: (base: string) => Site) {
  return serve((request, response) => {
    const own = files(`http://${request.headers.host}`)[request.url ?? ''];
    const [, name] = /^\/(\d+)$/u.exec(request.url ?? '') ?? [];
    if (own !== undefined) response.writeHead(200, { 'content-type': typeOf(String(own)) }).end(own);
    else if (name !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(page(name));
    else response.writeHead(404).end();
  });
}

function typeOf(body: string): string {
  if (body.startsWith('\u001f')) return 'application/octet-stream';
  if (/^<\?xml|^<(?:rss|urlset|sitemapindex|feed|opml)/u.test(body)) return 'application/xml';
  return body.startsWith('<') ? 'text/html' : body.startsWith('{') ? 'application/json' : 'text/plain';
}

async function listFiles(folder: string) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return files.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

function listIn(result: AddedResult) {
  if (!result.ok || result.kind !== 'list') throw new Error(JSON.stringify(result));
  return result.list;
}

const item = (link: string, more = '') => `<item><title>T</title><link>${link}</link>${more}</item>`;
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>The Post</title>${items.join('')}</channel></rss>`;

test('a feed’s articles are fetched, each as its page, and each once', async () => {
  const folder = await temporaryFolder({});
  const { url, asked } = await site((base) => ({
    '/feed': rss(item(`${base}/1`), item('/2'), item(`${base}/1#top`), item(`${base}/gone`)),
  }));
  const list = listIn(await add(`${url}/feed`, folder));
  expect(list).toMatchObject({ kind: 'feed', unchanged: 0, more: 0, isCut: false });
  expect(list.added.map((each) => each.url).sort()).toEqual([`${url}/1`, `${url}/2`]);
  expect(list.refused).toEqual([{ url: `${url}/gone`, line: expect.stringContaining('answered 404') }]);
  expect(asked.filter((each) => each === '/robots.txt')).toHaveLength(1);
  expect(listIn(await add(`${url}/feed`, folder))).toMatchObject({ unchanged: 2, added: [] });
});

test('an entry’s own text is kept where its page cannot be had', async () => {
  const text = 'The pier fell on Monday. “It is gone,” said Ken Ode. '.repeat(30);
  const folder = await temporaryFolder({});
  const { url } = await site((base) => ({
    '/feed': rss(item(`${base}/gone`, `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`)),
  }));
  const { added } = listIn(await add(`${url}/feed`, folder));
  expect(added).toMatchObject([{ articles: [{ headline: 'T', publisher: 'The Post' }] }]);
  const [path = ''] = added.map((each) => each.path);
  expect(await readFile(join(folder, path), 'utf8')).toContain(`<link>${url}/gone</link>`);
});

test('a sitemap’s articles are fetched, packed or not, the newest first', async () => {
  const folder = await temporaryFolder({});
  const entry = (link: string, date: string) => `<url><loc>${link}</loc><lastmod>${date}</lastmod></url>`;
  const { url, asked } = await site((base) => ({
    '/a.xml.gz': gzipSync(
      `<?xml version="1.0"?><urlset>${entry(`${base}/1`, '2026-01-01')}${entry(`${base}/2`, '2026-03-01')}${entry(`${base}/3`, '2026-02-01')}</urlset>`,
    ),
  }));
  const bounds = { ...BOUNDS, maxAddresses: 2 };
  expect(listIn(await add(`${url}/a.xml.gz`, folder, { ...OPTIONS, bounds }))).toMatchObject({
    kind: 'sitemap',
    more: 1,
  });
  expect(asked.filter((each) => /^\/\d/u.test(each)).sort()).toEqual(['/2', '/3']);
});

test('a sitemap index that contains itself is read once', async () => {
  const folder = await temporaryFolder({});
  const sitemap = (link: string) => `<sitemap><loc>${link}</loc></sitemap>`;
  const { url, asked } = await site((base) => ({
    '/index.xml': `<sitemapindex>${sitemap(`${base}/index.xml`)}${sitemap(`${base}/other.xml`)}</sitemapindex>`,
    '/other.xml': `<sitemapindex>${sitemap(`${base}/index.xml`)}${sitemap(`${base}/news.xml`)}</sitemapindex>`,
    '/news.xml': `<urlset><url><loc>${base}/1</loc></url></urlset>`,
  }));
  expect(listIn(await add(`${url}/index.xml`, folder)).added).toHaveLength(1);
  expect(asked.filter((each) => each.endsWith('.xml'))).toEqual(['/index.xml', '/other.xml', '/news.xml']);
});

test('an OPML file leads to its feeds, of which no more are read than are allowed', async () => {
  const elsewhere = await temporaryFolder({});
  const { url, asked } = await site((base) => ({
    '/feeds.opml': `<opml><body>${Array.from({ length: 10_000 }, (_, index) => `<outline text="F" xmlUrl="${base}/feed?${index}"/>`).join('')}</body></opml>`,
    ...Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((index) => [`/feed?${index}`, rss(item(`${base}/${index}`))]),
    ),
  }));
  const list = listIn(await add(`${url}/feeds.opml`, elsewhere));
  expect(list).toMatchObject({ kind: 'opml', isCut: true });
  expect(list.added).toHaveLength(5);
  expect(asked.filter((each) => each.startsWith('/feed?'))).toHaveLength(5);
});

test('a list of addresses on this machine is read', async () => {
  const { url } = await site(() => ({}));
  const elsewhere = await temporaryFolder({ 'a.txt': `# Ours\n${url}/1\n\n${url}/2\n` });
  const list = listIn(await add(join(elsewhere, 'a.txt'), await temporaryFolder({})));
  expect(list.kind).toBe('addresses');
  expect(list.added).toHaveLength(2);
});

test('a JSON feed is read', async () => {
  const { url } = await site((base) => ({
    '/feed.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      items: [{ id: '1', url: `${base}/1` }],
    }),
  }));
  expect(listIn(await add(`${url}/feed.json`, await temporaryFolder({}))).added).toHaveLength(1);
});

test('a feed of 100,000 entries is read as far as its bound, and says so', async () => {
  const { url } = await site((base) => ({
    '/feed': rss(...Array.from({ length: 100_000 }, (_, index) => item(`${base}/${index}`))),
  }));
  const options = { ...OPTIONS, maxBytes: 20_000_000, bounds: { ...BOUNDS, maxAddresses: 3 } };
  const list = listIn(await add(`${url}/feed`, await temporaryFolder({}), options));
  expect(list).toMatchObject({ isCut: true, more: 4_997 });
  expect(list.added).toHaveLength(3);
});

test.each([
  ['<rss><channel><item><link>LINK</link></item><item><link>LINK', 1],
  ['<rss><channel><item><link>LINK</link><item><link>LINK</link></item>', 1],
  ['<rss><channel><item><title>&bogus; <b></title><link>LINK</link></item></rss>', 1],
])('what can be read of broken XML is: %s', async (xml, articles) => {
  const { url } = await site((base) => ({ '/feed': xml.replaceAll('LINK', `${base}/1`) }));
  expect(listIn(await add(`${url}/feed`, await temporaryFolder({}))).added).toHaveLength(articles);
});

test('a page without an article says where its feed is', async () => {
  const { url } = await site(() => ({
    '/home':
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>',
  }));
  expect(await add(`${url}/home`, await temporaryFolder({}))).toMatchObject({
    ok: false,
    line: expect.stringContaining(`its feed is ${url}/feed`),
  });
});

test('a page that changes is kept in each of its versions', async () => {
  const folder = await temporaryFolder({});
  let more = '';
  const { url } = await site(() => ({ '/live': page('live', '', more) }));
  await add(`${url}/live`, folder);
  more = '<p>At noon the police said: “Stay away from the water, all of you.”</p>';
  expect(await add(`${url}/live`, folder)).toMatchObject({ ok: true, added: { isVersion: true } });
  expect(await add(`${url}/live`, folder)).toMatchObject({ ok: true, kind: 'unchanged' });
  const pages = (await listFiles(folder)).filter((name) => name.endsWith('.html')).sort();
  expect(pages).toEqual([
    expect.stringMatching(/live-[\da-f]{8}\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.html$/u),
    expect.stringMatching(/live-[\da-f]{8}\.html$/u),
  ]);
  expect(await readFile(pages[0] ?? '', 'utf8')).toContain('At noon');
});

test('a page that is another each time is kept no more when there are very many versions of it', async () => {
  const folder = await temporaryFolder({});
  let more = '';
  const { url } = await site(() => ({ '/live': page('live', '', more) }));
  const first = await add(`${url}/live`, folder);
  const path = first.ok && first.kind === 'added' ? first.added.path.replace(/\.html$/u, '') : '';
  for (let version = 0; version < 500; version += 1) {
    const time = new Date(Date.UTC(2026, 0, 1, 0, 0, version))
      .toISOString()
      .slice(0, 19)
      .replaceAll(':', '-');
    await writeFile(join(folder, `${path}.${time}Z.html`), 'x');
  }
  more = '<p>At noon the police said: “Stay away from the water, all of you.”</p>';
  expect(await add(`${url}/live`, folder)).toMatchObject({
    ok: false,
    line: expect.stringContaining('the archive has 500 versions of it already'),
  });
});

test('two addresses of one page are one file, by the address that it names as its own', async () => {
  const folder = await temporaryFolder({});
  const { url } = await site((base) => {
    const canonical = page('own', `<link rel="canonical" href="${base}/own">`);
    return { '/own?utm_source=x': canonical, '/own': canonical };
  });
  await add(`${url}/own?utm_source=x`, folder);
  expect(await add(`${url}/own`, folder)).toMatchObject({ ok: true, kind: 'unchanged' });
});

test('that a page names another site’s address as its own is told and not believed', async () => {
  const folder = await temporaryFolder({});
  const { url } = await site(() => ({
    '/copy': page('copy', '<link rel="canonical" href="https://other.example/pier">'),
  }));
  const result = await add(`${url}/copy`, folder);
  expect(result).toMatchObject({
    ok: true,
    added: { url: `${url}/copy`, remark: 'its page says that it stands at https://other.example/pier' },
  });
  expect((await listFiles(folder)).join('\n')).not.toContain('other.example');
});

test('an encoding that the server states wrongly is not believed', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    const body = Buffer.from(page('Café', '', '<p>Le café a fermé, dit-on.</p>'), 'latin1');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  expect(await add(`${url}/a`, await temporaryFolder({}))).toMatchObject({
    ok: true,
    added: { articles: [{ headline: 'Pier Café falls' }] },
  });
});

test('a page that has only the beginning of its article is told of', async () => {
  const { url } = await site(() => ({
    '/paid': page(
      'paid',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    ),
  }));
  expect(await add(`${url}/paid`, await temporaryFolder({}))).toMatchObject({
    ok: true,
    added: { remark: 'its page has only the beginning of the article, the rest is for subscribers' },
  });
});

test('where a page has only the beginning, the whole text of its feed is kept', async () => {
  const text = 'The pier fell on Monday. “It is gone,” said Ken Ode. '.repeat(30);
  const { url } = await site((base) => ({
    '/paid': page(
      'paid',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    ),
    '/feed': rss(item(`${base}/paid`, `<content:encoded><![CDATA[<p>${text}</p>]]></content:encoded>`)),
  }));
  const { added } = listIn(await add(`${url}/feed`, await temporaryFolder({})));
  expect(added).toMatchObject([{ path: expect.stringMatching(/\.xml$/u), remark: null }]);
});

test('an encoding that only the server states is kept with the page', async () => {
  const folder = await temporaryFolder({});
  const { url } = await serve((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    const body = Buffer.from(page('Łódź', '', '<p>Za żółtą gęś i jaźń.</p>'), 'utf8').toString('utf8');
    const latin2 = Buffer.from(
      [...body].map((letter) => LATIN_2[letter] ?? (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63)),
    );
    response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-2' }).end(latin2);
  });
  const result = await add(`${url}/a`, folder);
  expect(result).toMatchObject({ ok: true, added: { articles: [{ headline: 'Pier Łódź falls' }] } });
});

const LATIN_2: Readonly<Record<string, number>> = {
  ...{ Ł: 0xa3, ó: 0xf3, ź: 0xbc, ż: 0xbf, ł: 0xb3, ą: 0xb1, ę: 0xea, ś: 0xb6, ń: 0xf1 },
};
