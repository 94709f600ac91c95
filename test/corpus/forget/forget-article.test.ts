import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { english } from '../../../src/core/language/english/index.ts';
import { segmentEngine } from '../../../src/core/search/segments/segment-engine.ts';
import { addToArchive } from '../../../src/corpus/add/add-to-archive.ts';
import { ANALYSIS_SHAPE } from '../../../src/corpus/analysis/analyser-version.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import type { ArchiveFolders } from '../../../src/corpus/archive-folders.ts';
import { forgetArticle } from '../../../src/corpus/forget/forget-article.ts';
import { locateHistory, openHistory } from '../../../src/corpus/history/open-history.ts';
import { openArchive } from '../../../src/corpus/open-archive.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NOTICES = { warn: () => {} };
const BODY = Array.from(
  { length: 6 },
  (_, at) => `The zorbelpier of Lindhaven has a part ${at} that fell into the water that day.`,
);
const FIRST = `---\nurl: https://post.example/pier\npublisher: Harbour Post\n---\n\n${BODY.join('\n\n')}\n\n“It was sound for ten years,” said Ana Ruiz.\n`;
const SECOND = FIRST.replace('ten years', 'two years');

async function setUp(files: Readonly<Record<string, string>>, isJoined = false) {
  const folder = await temporaryFolder({ 'z.txt': 'Trains run on time, said Bo Reed.', ...files });
  const kept = await temporaryFolder({});
  const [storeFolder, stateFile] = [join(kept, 'store'), join(kept, 'state', 'verbatim.db')];
  const options = { maxBytes: 100_000, storeFolder, stateFile, notices: NOTICES };
  const joined = [
    { name: 'news', directory: folder },
    { name: 'wire', directory: await temporaryFolder({ 'w.txt': 'Wire.' }) },
  ];
  const alsoIn = isJoined ? [joined] : [];
  const dependencies = () => ({
    analyser: createLocalAnalyser(english.quotations),
    version: `${ANALYSIS_SHAPE}.1`,
    indexesVersion: '1',
    engine: segmentEngine,
    language: english,
  });
  return {
    ...{ folder, kept, stateFile, joined },
    forget: (what: string) => forgetArticle(what, folder, { ...options, alsoIn }, dependencies()),
    async open(place: ArchiveFolders = folder) {
      const opened = await openArchive(
        place,
        { ...options, onProgress: () => {}, acceptsStale: false },
        dependencies(),
      );
      if (!opened.ok) throw new Error(opened.line);
      const { archive, reader, kept: keeping } = opened;
      onTestFinished(async () => reader?.close());
      const sources = reader?.sourcesOf(archive.indexes.quoted) ?? [];
      return {
        ...opened,
        keep: () => keeping?.keeper.keep(archive as never, sources, async (steps) => finish(steps)),
      };
    },
  };
}

function finish<Result>(steps: Generator<void, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const ADDING = {
  ...{ maxBytes: 1_000_000, agent: 'Verbatim/1', allowsPrivate: () => false },
  bounds: { maxAddresses: 2, maxLists: 1 },
};

/** Everything below a folder that has some words, as it is or deflated anywhere. */
function whatHolds(folder: string, words: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = join(entry.parentPath, entry.name);
    return holds(readFileSync(file), words) ? [file] : [];
  });
}

/** The first bytes of what zlib wrote at the levels that are used. */
const HEADS = [deflateSync('', { level: 1 }), deflateSync('')].map((bytes) => bytes.subarray(0, 2));

function holds(bytes: Buffer, words: string): boolean {
  if (bytes.includes(words)) return true;
  return HEADS.some((head) => {
    for (let at = bytes.indexOf(head); at !== -1; at = bytes.indexOf(head, at + 1)) {
      try {
        if (inflateSync(bytes.subarray(at), { finishFlush: 2 }).includes(words)) return true;
      } catch {
        // It only looks like zlib's.
      }
    }
    return false;
  });
}

test('an article that is forgotten leaves nothing behind, in any of its versions', async () => {
  const { folder, kept, open, forget, stateFile } = await setUp({ 'a.md': FIRST });
  const first = await open();
  await first.keep();
  const before = first.archive.indexes.articles.find(({ path }) => path === 'a.md')?.id ?? '';
  await writeFile(join(folder, 'a.md'), SECOND);
  await first.reader?.read({ notices: NOTICES });
  await first.reader?.close();
  const second = await open();
  await second.keep();
  await second.reader?.close();
  expect(whatHolds(kept, 'zorbelpier').length).toBeGreaterThanOrEqual(2);

  const done = await forget('https://www.post.example/pier/');
  expect(done).toMatchObject({ ok: true, forgotten: { deleted: ['a.md'], left: [] } });
  expect(done.ok && done.forgotten.ids).toContain(before);
  expect(whatHolds(kept, 'zorbelpier')).toEqual([]);
  expect(existsSync(join(folder, 'a.md'))).toBe(false);

  const history = openHistory(locateHistory(stateFile, folder), NOTICES);
  onTestFinished(() => history.close());
  expect([history.isWithdrawn(before), history.read(before)]).toEqual([true, null]);
});

test('it does not come back, under its words or its address', async () => {
  const { folder, open, forget } = await setUp({ 'a.md': FIRST });
  expect((await forget('a.md')).ok).toBe(true);
  await writeFile(join(folder, 'b.md'), FIRST);
  await writeFile(join(folder, 'c.md'), SECOND);
  const { archive, reader } = await open();
  expect(archive.indexes.articles.map(({ path }) => path)).toEqual(['z.txt']);
  expect(reader?.report().lines.map(({ line }) => line)).toEqual([
    'Left out b.md: it was taken out for good (verbatim forget).',
    'Left out c.md: it was taken out for good (verbatim forget).',
  ]);
});

test('it is not added again, as a file or by its address', async () => {
  const { folder, kept, stateFile, forget } = await setUp({ 'a.md': FIRST });
  expect((await forget('a.md')).ok).toBe(true);
  const file = join(kept, 'again.md');
  await writeFile(file, SECOND);
  const options = { ...ADDING, stateFile };
  const [done] = await addToArchive([file], folder, options, createLocalAnalyser(english.quotations));
  expect(done).toEqual({
    ok: false,
    line: `Not added: ${file}: it was taken out for good (verbatim forget).`,
  });
});

test('a file that holds others is left, and the article in it is read no more', async () => {
  const records = [1, 2].map((at) =>
    JSON.stringify({ headline: `Story ${at}`, text: `Story ${at} tells of a pier that fell.` }),
  );
  const { folder, open, forget } = await setUp({ 'a.jsonl': `${records.join('\n')}\n` });
  expect(await forget('a.jsonl#1')).toMatchObject({
    ok: true,
    forgotten: { deleted: [], left: ['a.jsonl'] },
  });
  expect(existsSync(join(folder, 'a.jsonl'))).toBe(true);
  const { archive } = await open();
  expect(archive.indexes.articles.map(({ headline }) => headline)).toEqual(['Story 2', null]);
});

test('what is not there cannot be forgotten, and the others stay', async () => {
  const { folder, forget } = await setUp({ 'a.md': FIRST });
  const done = await forget('b.md');
  expect(done).toEqual({
    ok: false,
    line: `${folder} has no article “b.md”. Give its id, its file or its address.`,
  });
  expect(existsSync(join(folder, 'a.md'))).toBe(true);
});

test('nothing is left in what several archives keep together', async () => {
  const { joined, kept, open, forget } = await setUp({ 'a.md': FIRST }, true);
  const both = await open(joined);
  await both.keep();
  both.reader
    ?.report()
    .history?.keepCited(await both.archive.articles(both.archive.indexes.articles.map(({ id }) => id)));
  await both.reader?.close();
  expect(whatHolds(kept, 'zorbelpier')).not.toEqual([]);
  expect((await forget('a.md')).ok).toBe(true);
  expect(whatHolds(kept, 'zorbelpier')).toEqual([]);
  const after = await open(joined);
  expect(after.archive.indexes.articles.map(({ path }) => path)).toEqual(['news/z.txt', 'wire/w.txt']);
});

test('the last article of a folder is forgotten too', async () => {
  const { folder, kept, open, forget } = await setUp({ 'a.md': FIRST });
  await rm(join(folder, 'z.txt'));
  await (await open()).reader?.close();
  expect(whatHolds(kept, 'zorbelpier')).not.toEqual([]);
  expect((await forget('a.md')).ok).toBe(true);
  expect(whatHolds(kept, 'zorbelpier')).toEqual([]);
});

test('the text that was read from it, beside it, goes too', async () => {
  const { folder, forget } = await setUp({ 'a.txt': FIRST, 'a.txt.extracted.txt': FIRST });
  expect(await forget('a.txt')).toMatchObject({ ok: true });
  expect(whatHolds(folder, 'zorbelpier')).toEqual([]);
});
