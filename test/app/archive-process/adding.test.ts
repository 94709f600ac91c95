import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ArchiveFolders } from '../../../src/corpus/archive-folders.ts';
import { buildOnce } from '../../built/built-program.ts';
import { serve } from '../../corpus/add/misbehaving-server.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';

type Opening = typeof import('../../../src/app/archive-process/open-archive-process.ts');
const PROGRAM = await buildOnce();
const { openArchiveProcess } = await PROGRAM.import<Opening>('app/archive-process/open-archive-process');

const page = (name: string) =>
  `<html lang="en"><head><title>Pier ${name} falls</title></head><body><article><h1>Pier ${name} falls</h1><p>The old pier of Wexmoor fell on Monday, and nobody was hurt when it did.</p><p>Mayor Ana Ruiz said: “It was a sad day for pier ${name}.”</p></article></body></html>`;

async function site() {
  return serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page((request.url ?? '').slice(1)));
  });
}

async function open(folder: ArchiveFolders, isSample = false) {
  const state = await temporaryFolder({});
  const opened = await openArchiveProcess(folder, {
    ...{ maxBytes: 1_000_000, storeFolder: null, acceptsStale: false, every: 60_000, isPrepared: true },
    following: {
      ...{ stateFile: path.join(state, 'verbatim.db'), agent: 'Verbatim/1', privateHosts: ['127.0.0.1'] },
      sampleDirectory: isSample && typeof folder === 'string' ? folder : '',
    },
    notices: { warn: () => {} },
    onProgress: () => {},
  });
  if (opened.ok) onTestFinished(() => opened.archive.close());
  return opened;
}

test('an empty folder is filled from its sources, and what is added is answered from', async () => {
  const { url } = await site();
  const folder = await temporaryFolder({ 'sources.yaml': `sources:\n  - page: ${url}/1\n` });
  const opened = await open(folder);
  if (!opened.ok) throw new Error(opened.line);
  const { answers, adding } = opened.archive;
  expect((await answers.holdings()).articles).toBe(1);
  expect((await adding?.reading())?.sources).toMatchObject([
    { url: `${url}/1`, result: 'read', line: 'kept' },
  ]);
  expect(await adding?.add(`${url}/2`)).toMatchObject({
    ok: true,
    added: { articles: [{ headline: 'Pier 2 falls' }] },
  });
  await expect.poll(async () => (await answers.holdings()).articles, { timeout: 20_000 }).toBe(2);
}, 60_000);

test('what is added to one of several archives lies in its folder', async () => {
  const { url } = await site();
  const [news, wire] = [
    await temporaryFolder({ 'a.txt': '“It fell,” said Ana Ruiz.' }),
    await temporaryFolder({ 'b.txt': '“It stood,” said Ken Ode.' }),
  ];
  const opened = await open([
    { name: 'news', directory: news },
    { name: 'wire', directory: wire },
  ]);
  if (!opened.ok) throw new Error(opened.line);
  expect(await opened.archive.adding?.add(`${url}/2`, 'wire')).toMatchObject({ ok: true });
  expect([await readdir(news), await readdir(wire)]).toEqual([['a.txt'], ['added', 'b.txt']]);
}, 60_000);

test('nothing is added to the sample', async () => {
  const opened = await open(await temporaryFolder({ 'a.txt': '“It fell,” said Ana Ruiz.' }), true);
  if (!opened.ok) throw new Error(opened.line);
  expect(await opened.archive.adding?.add('https://post.example/pier')).toMatchObject({
    ok: false,
    line: expect.stringContaining('name your own archive first'),
  });
}, 60_000);

test('an empty folder whose sources give nothing is told of as empty', async () => {
  const { url } = await serve((_, response) => response.writeHead(404).end());
  const folder = await temporaryFolder({ 'sources.yaml': `sources:\n  - page: ${url}/1\n` });
  expect(await open(folder)).toMatchObject({ ok: false, line: expect.stringContaining('holds no article') });
}, 60_000);
