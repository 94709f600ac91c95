import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/core/language/english/index.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { locateStore } from '../../src/corpus/analysis-store/locate-store.ts';
import { indexArchive } from '../../src/corpus/index-archive.ts';
import { buildOnce } from '../built/built-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Place {
  readonly folder: string;
  readonly storeFolder: string | null;
  readonly version?: string | null;
}

async function index({ folder, storeFolder, version = 'shape.1' }: Place) {
  const lines: string[] = [];
  const notices = { warn: (line: string) => lines.push(line) };
  const options = { maxBytes: 1000, storeFolder, notices, onProgress: () => {} };
  return {
    done: await indexArchive(folder, options, {
      analyser: createLocalAnalyser(english.quotations),
      engine: segmentEngine,
      language: english,
      version,
    }),
    lines,
  };
}

describe('indexArchive', () => {
  test('analyses what is new, and tells what is kept and where', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'Ana Ruiz said: “We will build it.”', 'b.txt': '' });
    const storeFolder = await temporaryFolder({});
    const file = locateStore(storeFolder, folder);
    const first = await index({ folder, storeFolder });
    writeFileSync(path.join(folder, 'c.txt'), 'The bridge is open.');
    const second = await index({ folder, storeFolder });
    const kept = { leftOut: 1, file, bytes: expect.any(Number) };
    expect(first.done).toEqual({ ok: true, indexed: { ...kept, articles: 1, analysed: 2 } });
    expect(second.done).toEqual({ ok: true, indexed: { ...kept, articles: 2, analysed: 1 } });
  });

  test('mends a store that is damaged', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'Ana Ruiz said: “We will build it.”' });
    const storeFolder = await temporaryFolder({});
    writeFileSync(locateStore(storeFolder, folder), 'no store at all '.repeat(1000));
    const { done, lines } = await index({ folder, storeFolder });
    expect(done).toMatchObject({ ok: true, indexed: { articles: 1, analysed: 1 } });
    expect(lines).toEqual([expect.stringContaining('was damaged')]);
  });

  test.each<[what: string, place: Partial<Place>, line: string]>([
    ['no folder to keep it in', { storeFolder: null }, 'ARCHIVE_STORE is off'],
    ['no version', { version: null }, 'Build it: npm run build'],
  ])('keeps nothing with %s', async (_, place, line) => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const storeFolder = await temporaryFolder({});
    const { done } = await index({ folder, storeFolder, ...place });
    expect(done).toEqual({ ok: false, line: expect.stringContaining(line) });
  });

  test('says that nothing is kept where the store cannot be used, and the notice says why', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const storeFolder = await temporaryFolder({});
    mkdirSync(locateStore(storeFolder, folder));
    const { done, lines } = await index({ folder, storeFolder });
    expect(done).toEqual({ ok: false, line: 'The analyses are not kept.' });
    expect(lines).toEqual([expect.stringContaining('cannot be used')]);
  });
});

test('a process that has nothing else to do indexes what has changed to the end', async () => {
  const articles = Array.from({ length: 120 }, (_, at) => {
    const words = `We will build bridge ${at} over river ${at % 7}, and nobody will stop bridge ${at}`;
    return [`${at}.txt`, `Ana Ruiz${at % 9} said: “${words}.” The council of ward ${at} met again.`] as const;
  });
  const folder = await temporaryFolder(Object.fromEntries(articles));
  const storeFolder = await temporaryFolder({});
  const script = (await buildOnce()).script('corpus/index-process.ts');
  const run = () =>
    promisify(execFile)(process.execPath, [script, folder, storeFolder]).then(({ stdout }) => stdout);
  expect(await run()).toBe('120\n');
  for (const at of [120, 121, 122])
    writeFileSync(path.join(folder, `${at}.txt`), `Bo Reed said: “No ${at}.”`);
  expect(await run()).toBe('123\n');
});

test('an archive has one store, whichever link leads to it, and no other archive has it', async () => {
  const folder = await temporaryFolder({ 'a/x.txt': '', 'b/a/x.txt': '' });
  const locate = (name: string) => locateStore('/kept', path.join(folder, name));
  expect(locate('b/../a')).toBe(locate('a'));
  expect(locate('b/a')).not.toBe(locate('a'));
  expect(path.dirname(locate('a'))).toBe('/kept');
});
