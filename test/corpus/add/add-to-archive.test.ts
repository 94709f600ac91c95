import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { type AddedResult, type AddOptions, addToArchive } from '../../../src/corpus/add/add-to-archive.ts';
import { nameAdded } from '../../../src/corpus/add/name-added.ts';
import { isPublicAddress } from '../../../src/corpus/add/public-address.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { serve } from './misbehaving-server.ts';

const PAGE =
  '<html lang="en"><head><title>Pier falls</title></head><body><article><h1>Pier falls</h1><p>The old pier of Wexmoor fell on Monday, and nobody was hurt when it did.</p><p>Mayor Ana Ruiz said: “It was a sad day for all of us.”</p></article></body></html>';
const OPTIONS: AddOptions = {
  ...{ maxBytes: 1_000_000, agent: 'Verbatim/1', pause: 0 },
  allowsPrivate: () => true,
  bounds: { maxAddresses: 20, maxLists: 5 },
};

async function add(what: string, folder: string, options = OPTIONS): Promise<AddedResult> {
  const [result] = await addToArchive([what], folder, options, createLocalAnalyser(englishQuotations));
  return result ?? { ok: false, line: '' };
}

function site(files: Readonly<Record<string, readonly [string, string]>>, robots: string | null = null) {
  return serve((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? [];
    if (request.url === '/robots.txt' && robots !== null) response.end(robots);
    else if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
}

const listFiles = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map(({ name }) => name)
    .sort();

describe('an address', () => {
  test('is added as the page it was, with the address where the page does not state it', async () => {
    const folder = await temporaryFolder({});
    const { url } = await site({ '/2026/pier-falls?id=3': ['text/html', PAGE] });
    const result = await add(`${url}/2026/pier-falls?id=3`, folder);
    expect(result).toMatchObject({
      ok: true,
      added: { articles: [{ headline: 'Pier falls' }], quotations: 1, leftOut: [] },
    });
    const path = result.ok && result.kind === 'added' ? result.added.path : '';
    expect(path).toMatch(/^added\/127\.0\.0\.1-\d+\/pier-falls-[0-9a-f]{8}\.html$/u);
    expect(await readFile(join(folder, path), 'utf8')).toBe(PAGE);
    expect(await readFile(join(folder, `${path}.meta.yaml`), 'utf8')).toBe(
      `url: "${url}/2026/pier-falls?id=3"\n`,
    );
  });

  test('has its extracted text beside it', async () => {
    const folder = await temporaryFolder({});
    const { url } = await site({ '/pier': ['text/html', PAGE] });
    await add(`${url}/pier`, folder);
    const files = await listFiles(folder);
    const [extract = ''] = files.filter((name) => name.endsWith('.extracted.txt'));
    const text = await readFile(join(folder, 'added', `127.0.0.1-${new URL(url).port}`, extract), 'utf8');
    expect(text).toContain('Mayor Ana Ruiz said: “It was a sad day for all of us.”');
    expect(text).not.toContain('<p>');
  });

  test('added again is unchanged where its text is', async () => {
    const folder = await temporaryFolder({});
    const { url } = await site({ '/pier': ['text/html', PAGE] });
    const first = await add(`${url}/pier`, folder);
    expect(await add(`${url}/pier`, folder)).toEqual({
      ok: true,
      kind: 'unchanged',
      path: first.ok && first.kind === 'added' ? first.added.path : '',
    });
    expect(await listFiles(folder)).toHaveLength(3);
  });

  test('of a feed adds its entries', async () => {
    const folder = await temporaryFolder({});
    const feed =
      '<rss><channel><title>Post</title><item><title>A</title><description>The pier fell.</description></item><item><title>B</title></item></channel></rss>';
    const { url } = await site({ '/feed': ['application/rss+xml', feed] });
    expect(await add(`${url}/feed`, folder)).toMatchObject({
      ok: true,
      added: { articles: [{ headline: 'A', publisher: 'Post' }], leftOut: ['it holds no words'] },
    });
  });

  test.each([
    ['a picture', { '/a': ['image/png', 'x'] as const }, 'no articles are read from what it is (image/png)'],
    [
      'a page without words',
      { '/a': ['text/html', '<html><body></body></html>'] as const },
      expect.any(String),
    ],
    ['nothing', {}, expect.stringContaining('answered 404')],
  ])('of %s is refused, and nothing is written', async (_, files, reason) => {
    const folder = await temporaryFolder({});
    const { url } = await site(files);
    const result = await add(`${url}/a`, folder);
    expect(result.ok).toBe(false);
    if (typeof reason === 'string')
      expect(result).toEqual({ ok: false, line: `Not added: ${url}/a: ${reason}.` });
    expect(await listFiles(folder)).toEqual([]);
  });

  test('that robots.txt forbids is not fetched', async () => {
    const folder = await temporaryFolder({});
    const { url, asked } = await site(
      { '/pier': ['text/html', PAGE] },
      'User-agent: Verbatim\nDisallow: /pier\n',
    );
    expect(await add(`${url}/pier`, folder)).toEqual({
      ok: false,
      line: `Not added: ${url}/pier: robots.txt forbids it.`,
    });
    expect(asked).toEqual(['/robots.txt']);
  });

  test('whose server is not well is not fetched', async () => {
    const { url } = await serve((_, response) => response.writeHead(500).end());
    expect(await add(`${url}/pier`, await temporaryFolder({}))).toMatchObject({
      ok: false,
      line: expect.stringContaining('robots.txt cannot be read'),
    });
  });

  test('of a private network is refused unless it is allowed', async () => {
    const { url, asked } = await site({ '/pier': ['text/html', PAGE] });
    const result = await add(`${url}/pier`, await temporaryFolder({}), {
      ...OPTIONS,
      allowsPrivate: () => false,
    });
    expect(result).toMatchObject({ ok: false, line: expect.stringContaining('private network') });
    expect(asked).toEqual([]);
  });
});

describe('a file', () => {
  test('is copied, and never over another', async () => {
    const [folder, elsewhere] = [
      await temporaryFolder({}),
      await temporaryFolder({ 'a.txt': '“It fell,” said Ana Ruiz.' }),
    ];
    const file = join(elsewhere, 'a.txt');
    expect(await add(file, folder)).toMatchObject({
      ok: true,
      added: { path: 'added/a.txt', quotations: 1 },
    });
    await writeFile(file, '“No,” said Ken Ode.');
    expect(await add(file, folder)).toMatchObject({
      ok: false,
      line: expect.stringContaining('has a file added/a.txt already'),
    });
    expect(await readFile(join(folder, 'added/a.txt'), 'utf8')).toContain('Ruiz');
  });

  test('is read by the names that are given, which are kept beside what else is followed', async () => {
    const folder = await temporaryFolder({
      'sources.yaml': '# Ours\nsources:\n  - https://post.example/feed\n',
    });
    const elsewhere = await temporaryFolder({
      'a.csv': 'Kop,Verhaal\nPier falls,“It fell,” said Ana Ruiz.\n',
    });
    const names = new Map([
      ['headline', 'Kop'],
      ['text', 'Verhaal'],
    ]);
    expect(await add(join(elsewhere, 'a.csv'), folder, { ...OPTIONS, names })).toMatchObject({
      ok: true,
      added: { path: 'added/a.csv', articles: [{ headline: 'Pier falls' }], remark: null },
    });
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe(
      '# Ours\nsources:\n  - https://post.example/feed\nmap:\n  added/a.csv:\n    headline: Kop\n    text: Verhaal\n',
    );
  });

  test('says so where its names cannot be kept', async () => {
    const folder = await temporaryFolder({ 'sources.yaml': 'sources: [' });
    const elsewhere = await temporaryFolder({ 'a.csv': 'Kop,Text\nPier falls,“It fell,” said Ana Ruiz.\n' });
    const names = new Map([['headline', 'Kop']]);
    expect(await add(join(elsewhere, 'a.csv'), folder, { ...OPTIONS, names })).toMatchObject({
      added: { remark: expect.stringContaining('sources.yaml cannot be read') },
    });
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe('sources: [');
  });

  test.each([
    ['a.png', 'no articles are read from such a file'],
    ['missing.txt', 'it cannot be read (ENOENT)'],
    ['empty.txt', 'it holds no words'],
  ])('%s is refused', async (name, reason) => {
    const elsewhere = await temporaryFolder({ 'a.png': 'x', 'empty.txt': '' });
    const file = join(elsewhere, name);
    expect(await add(file, await temporaryFolder({}))).toEqual({
      ok: false,
      line: `Not added: ${file}: ${reason}.`,
    });
  });
});

test.each([
  ['8.8.8.8', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2606:4700:4700::1111', true],
  ['::1', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', false],
  ['2002:7f00:1::', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['a.example', false],
])('that %s is public is %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
  ['https://post.example/2026/pier.html', 'text/html', /^added\/post\.example\/pier-[0-9a-f]{8}\.html$/u],
  ['https://post.example/', 'text/html', /^added\/post\.example\/index-[0-9a-f]{8}\.html$/u],
  ['https://post.example/../../etc/passwd', 'text/plain', /^added\/post\.example\/passwd-[0-9a-f]{8}\.txt$/u],
  ['https://post.example/..%2f..%2fpasswd', 'text/plain', /^added\/post\.example\/passwd-[0-9a-f]{8}\.txt$/u],
  [
    'https://post.example/.htaccess',
    'text/plain',
    /^added\/post\.example\/(?:htaccess|index)-[0-9a-f]{8}\.txt$/u,
  ],
  ['https://post.example/%00%0a\u202e', 'text/html', /^added\/post\.example\/index-[0-9a-f]{8}\.html$/u],
  ['https://post.example/a.pdf', 'application/octet-stream', /\.pdf$/u],
  ['https://post.example/a.exe', 'application/octet-stream', null],
  ['https://post.example/a.pdf', 'image/png', null],
])('%s of %s is kept as %s', (address, type, name) => {
  const kept = nameAdded(address, type);
  if (name === null) expect(kept).toBeNull();
  else expect(kept).toMatch(name);
});
