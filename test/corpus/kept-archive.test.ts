import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../src/core/language/english/quotations/english-quotations.ts';
import { ANALYSIS_SHAPE } from '../../src/corpus/analysis/analyser-version.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../src/corpus/analysis-store/analysis-store.ts';
import { openAnalysisStore } from '../../src/corpus/analysis-store/open-store.ts';
import { createArchiveReader, type ReadOptions } from '../../src/corpus/archive-reader.ts';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { createRandom } from '../bench/random.ts';
import { temporaryFolder } from './temporary-folder.ts';

const VERSION = `${ANALYSIS_SHAPE}.1`;
const A = 'Ana Ruiz said: “We will build it.”\n';
const B = 'Ken Ode said: “We will cross it.”\n';
const LONG_AGO = new Date('2024-10-18T00:00:00Z');

/** A folder of articles, and where what is known of it is kept. */
async function setUp(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  for (const name of Object.keys(files)) utimesSync(path.join(folder, name), LONG_AGO, LONG_AGO);
  return { folder, file: path.join(await temporaryFolder({}), 'archive.db') };
}

/** Reads the folder as a process would that starts now; `analysed` are the files that were analysed for it. */
async function read(
  { folder, file }: { readonly folder: string; readonly file: string | null },
  { version = VERSION, ...options }: Partial<ReadOptions> & { readonly version?: string } = {},
) {
  const lines: string[] = [];
  const notices = { warn: (line: string) => lines.push(line) };
  const analysed: string[] = [];
  const local = createLocalAnalyser(englishQuotations);
  const analyser: typeof local = {
    ...local,
    analyse: (key, content) => {
      analysed.push(content.path);
      return local.analyse(key, content);
    },
  };
  const store = file === null ? NO_STORE : await openAnalysisStore(file, { notices });
  const reader = createArchiveReader(createFolderSource(folder), {
    maxBytes: 100_000,
    analyser,
    version,
    store,
  });
  const result = await reader.read({ notices, ...options });
  await reader.close();
  return { quoted: result.kind === 'read' ? result.quoted : [], result, analysed, lines };
}

describe('an archive whose analyses are kept', () => {
  test('is the same as one that is analysed anew, line by line', async () => {
    const clean = await read({ folder: 'corpus', file: null });
    const file = path.join(await temporaryFolder({}), 'archive.db');
    const first = await read({ folder: 'corpus', file });
    const second = await read({ folder: 'corpus', file });
    expect([first.quoted, second.quoted]).toEqual([clean.quoted, clean.quoted]);
    expect([first.lines, second.lines]).toEqual([clean.lines, clean.lines]);
    expect([first.analysed.length > 10, second.analysed]).toEqual([true, []]);
  });

  test('is analysed where it is new and nowhere else', async () => {
    const archive = await setUp({ 'a.txt': A });
    await read(archive);
    writeFileSync(path.join(archive.folder, 'b.txt'), B);
    expect((await read(archive)).analysed).toEqual(['b.txt']);
    expect((await read(archive)).analysed).toEqual([]);
  });

  test('is not analysed again where files are touched, moved or copied', async () => {
    const archive = await setUp({ 'a.txt': A, 'b.txt': B });
    await read(archive);
    utimesSync(path.join(archive.folder, 'a.txt'), new Date(), new Date());
    renameSync(path.join(archive.folder, 'b.txt'), path.join(archive.folder, 'c.txt'));
    writeFileSync(path.join(archive.folder, 'd.txt'), A);
    const { quoted, analysed, lines } = await read(archive);
    expect(quoted.map(({ article }) => article.path)).toEqual(['a.txt', 'c.txt']);
    expect([analysed, lines]).toEqual([[], ['Left out d.txt: it has the same content as a.txt.']]);
  });

  test('follows a change that leaves size and time of change as they were', async () => {
    const archive = await setUp({ 'a.txt': A });
    await read(archive);
    writeFileSync(path.join(archive.folder, 'a.txt'), A.replace('build', 'burnt'));
    utimesSync(path.join(archive.folder, 'a.txt'), LONG_AGO, LONG_AGO);
    expect((await read(archive)).quoted[0]?.article.text).toContain('burnt');
  });

  test('is read by its format, whatever the content was before', async () => {
    const archive = await setUp({ 'a.txt': `${A}\n# Heading\n` });
    await read(archive);
    renameSync(path.join(archive.folder, 'a.txt'), path.join(archive.folder, 'a.md'));
    const { quoted, analysed } = await read(archive);
    expect(analysed).toEqual(['a.md']);
    expect(quoted[0]?.article.paragraphs.map(({ form }) => form)).toContain('heading');
  });

  test('remembers why a file is left out, until it changes', async () => {
    const archive = await setUp({ 'a.txt': A, 'b.txt': ' ' });
    const [first, second] = [await read(archive), await read(archive)];
    expect([first.analysed.toSorted(), second.analysed]).toEqual([['a.txt', 'b.txt'], []]);
    expect(second.lines).toEqual(['Left out b.txt: it holds no words.']);
    writeFileSync(path.join(archive.folder, 'b.txt'), B);
    expect((await read(archive)).quoted).toHaveLength(2);
  });

  test('grows with what the folder holds now, not with what it held', async () => {
    const archive = await setUp({ 'a.txt': A, 'b.txt': B });
    const random = createRandom(1);
    const sizes: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      // Words that cannot be deflated to nothing.
      const words = Array.from({ length: 8_000 }, () => random().toString(36).slice(2));
      writeFileSync(path.join(archive.folder, 'b.txt'), `${B}\n${words.join(' ')}`);
      await read(archive);
      sizes.push(statSync(archive.file).size);
    }
    expect(Math.max(...sizes)).toBeLessThan(3 * (sizes[0] ?? 0));
    rmSync(path.join(archive.folder, 'b.txt'));
    await read(archive);
    expect(statSync(archive.file).size).toBeLessThan(sizes[0] ?? 0);
  });
});

describe('what another analyser kept', () => {
  test('is made anew', async () => {
    const archive = await setUp({ 'a.txt': A });
    await read(archive);
    const { analysed, result } = await read(archive, { version: `${ANALYSIS_SHAPE}.2` });
    expect([analysed, result]).toEqual([['a.txt'], expect.objectContaining({ stale: 0, analysed: 1 })]);
  });

  test('is answered from for now where the reader accepts that', async () => {
    const archive = await setUp({ 'a.txt': A, 'b.txt': B });
    await read(archive);
    const { analysed, quoted, result } = await read(archive, {
      version: `${ANALYSIS_SHAPE}.2`,
      acceptsStale: true,
    });
    expect([analysed, quoted.length, result]).toEqual([[], 2, expect.objectContaining({ stale: 2 })]);
  });

  test('is made anew at once where its fields are others', async () => {
    const archive = await setUp({ 'a.txt': A });
    await read(archive, { version: 'older.1' });
    expect((await read(archive, { acceptsStale: true })).analysed).toEqual(['a.txt']);
  });
});

test('a store that is damaged anywhere never gives another archive', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `${index + 10}.txt`);
  const archive = await setUp(Object.fromEntries(names.map((name) => [name, `${A}${name} `.repeat(10)])));
  const clean = await read(archive);
  const sound = readFileSync(archive.file);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 200,
      }),
      async (flips) => {
        const damaged = Buffer.from(sound);
        for (const [at, bits] of flips) damaged[at] = (damaged[at] ?? 0) ^ bits;
        for (const suffix of ['-wal', '-shm']) rmSync(`${archive.file}${suffix}`, { force: true });
        writeFileSync(archive.file, damaged);
        expect((await read(archive)).quoted).toEqual(clean.quoted);
      },
    ),
    { numRuns: 40 },
  );
});
