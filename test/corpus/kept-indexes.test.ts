import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ArchiveFailure } from '../../src/core/archive.ts';
import { english } from '../../src/core/language/english/index.ts';
import { prepareArchive } from '../../src/core/memory/memory-archive.ts';
import { miniSearchEngine } from '../../src/core/search/minisearch-engine.ts';
import { isQuery, readQuery } from '../../src/core/search/query.ts';
import type { SearchEngine } from '../../src/core/search/search-engine.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import type { QuotedArticle } from '../../src/core/statement.ts';
import { ANALYSIS_SHAPE } from '../../src/corpus/analysis/analyser-version.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { createFreshArchive } from '../../src/corpus/fresh-archive.ts';
import { openArchive } from '../../src/corpus/open-archive.ts';
import { tellArchive, tellSpeakers } from '../fixtures/tell-archive.ts';
import { temporaryFolder } from './temporary-folder.ts';

const VERSION = `${ANALYSIS_SHAPE}.1`;

async function setUp(articles = 3) {
  const files = Array.from({ length: articles }, (_, number) => [
    `${number}.txt`,
    `Ana Ruiz said: “We will rebuild harbour bridge ${number}.”\n\nKen Ode denied it: “Nobody pays for piers.”\n`,
  ]);
  return { folder: await temporaryFolder(Object.fromEntries(files)), storeFolder: await temporaryFolder({}) };
}

type Place = Awaited<ReturnType<typeof setUp>>;

/** Opens an archive as a process would that starts now, and counts what is analysed for it. */
async function open(
  { folder, storeFolder }: Place,
  indexesVersion = '1',
  engine: SearchEngine = segmentEngine,
) {
  const lines: string[] = [];
  const notices = { warn: (line: string) => lines.push(line) };
  const analysed: string[] = [];
  const local = createLocalAnalyser(english.quotations);
  const opened = await openArchive(
    folder,
    { maxBytes: 10_000, storeFolder, notices, onProgress: () => {}, acceptsStale: false },
    {
      version: VERSION,
      ...{ language: english, engine, indexesVersion },
      analyser: {
        ...local,
        analyse: (key, content) => {
          analysed.push(content.path);
          return local.analyse(key, content);
        },
      },
    },
  );
  if (!opened.ok || opened.reader === undefined) throw new Error('not opened');
  const { archive, reader, kept } = opened;
  const fresh = createFreshArchive(archive, reader, { notices, kept });
  return {
    ...{ lines, analysed, fresh, archive, reader },
    isStored: kept?.stored !== null && kept?.stored !== undefined,
    async keep() {
      for (const _ of prepareArchive(archive));
      fresh.keep();
      await fresh.settle();
    },
    async tell() {
      const quoted: QuotedArticle[] = [];
      for await (const each of fresh.archive.eachArticle()) quoted.push(each);
      return [await tellArchive(fresh.archive, quoted), await tellSpeakers(fresh.archive, quoted)];
    },
  };
}

async function openKept(place: Place, engine?: SearchEngine) {
  const first = await open(place, '1', engine);
  await first.keep();
  return first;
}

const fileIn = ({ storeFolder }: Place, ending: RegExp) =>
  path.join(storeFolder, readdirSync(storeFolder).find((name) => ending.test(name)) ?? 'nothing');
const ARCHIVE = /\.archive$/u;
const BLOCKS = /\.archive-[\da-f-]+$/u;

test('an archive that was kept is opened as it was, and nothing is analysed', async () => {
  const place = await setUp();
  const first = await openKept(place);
  const told = await first.tell();
  const second = await open(place);
  expect([first.isStored, second.isStored, second.analysed]).toEqual([false, true, []]);
  expect(await second.tell()).toEqual(told);
  expect(second.lines).toEqual([]);
});

test('it answers alike with whichever search engine it is opened', async () => {
  const place = await setUp();
  const told = await (await openKept(place)).tell();
  const other = await setUp();
  await openKept(other, miniSearchEngine);
  const second = await open(other, '1', miniSearchEngine);
  expect([second.isStored, second.analysed]).toEqual([true, []]);
  expect(await second.tell()).toEqual(told);
  writeFileSync(path.join(other.folder, 'new.txt'), 'Mina Ode said: “Nobody pays for the harbour bridge.”\n');
  expect(await second.fresh.refresh()).toMatchObject({ kind: 'replaced', articles: 4 });
  const query = readQuery('nobody pays', english.words);
  if (!isQuery(query)) throw new Error('no query');
  const found = await second.fresh.archive.lookUp(query).findAll();
  expect(found.map(({ item }) => item.article.path)).toContain('new.txt');
});

test('what another search engine has written is indexed anew, and never read as if it were its own', async () => {
  const place = await setUp();
  const told = await (await openKept(place, miniSearchEngine)).tell();
  const second = await open(place);
  expect([second.isStored, second.analysed]).toEqual([false, []]);
  expect(await second.tell()).toEqual(told);
});

test('it goes on from the disk where it was kept, and takes what comes then', async () => {
  const place = await setUp();
  const first = await openKept(place);
  writeFileSync(path.join(place.folder, 'new.txt'), 'Mina Ode said: “Nobody pays for the harbour bridge.”\n');
  rmSync(path.join(place.folder, '0.txt'));
  expect(await first.fresh.refresh()).toMatchObject({ kind: 'replaced', articles: 3 });
  const names = (await first.fresh.archive.statements({})).map(({ quotation }) => quotation.speaker?.name);
  expect(names).toEqual(['Ana Ruiz', 'Ken Ode', 'Ana Ruiz', 'Ken Ode', 'Mina Ode']);
  expect(first.analysed).toHaveLength(4);
  expect(await first.fresh.refresh()).toEqual({ kind: 'same' });
});

test('what has changed since is read, and a file that was moved is not analysed again', async () => {
  const place = await setUp();
  await openKept(place);
  renameSync(path.join(place.folder, '1.txt'), path.join(place.folder, 'moved.txt'));
  writeFileSync(path.join(place.folder, '2.txt'), 'Ken Ode said: “We will thaw.”\n');
  const second = await open(place);
  const [moved] = (await second.fresh.archive.statements({})).filter(
    ({ article }) => article.path === 'moved.txt',
  );
  expect(moved?.article.text).toContain('harbour bridge 1');
  expect(second.analysed).toEqual(['2.txt']);
  expect((await second.fresh.archive.holdings()).articles).toBe(3);
});

test('what was filled in beside an article is kept, and gone when its file is', async () => {
  const place = await setUp();
  const side = path.join(place.folder, '1.txt.meta.yaml');
  writeFileSync(side, 'author: Bo Reed\n');
  await openKept(place);
  const authors = async () => {
    const { isStored, analysed, archive } = await open(place);
    const [, { article } = {}] = archive.indexes.quoted;
    return [isStored, analysed.length, article?.author, article?.filledIn, article?.text.length];
  };
  const length = expect.any(Number);
  expect(await authors()).toEqual([true, 0, 'Bo Reed', ['author'], length]);
  rmSync(side);
  expect(await authors()).toEqual([true, 0, null, undefined, length]);
});

test('articles that lie in one file are kept, and read again only where the file changes', async () => {
  const place = await setUp();
  const box = path.join(place.folder, 'box.jsonl');
  const line = (number: number) =>
    `${JSON.stringify({ title: `Story ${number}`, body: `Mina Ode said: “We will thaw lantern ${number} on Monday.”` })}\n`;
  writeFileSync(box, line(1) + line(2));
  const told = await (await openKept(place)).tell();
  const second = await open(place);
  expect([second.isStored, second.analysed]).toEqual([true, []]);
  expect(second.archive.indexes.quoted.map(({ article }) => article.path)).toContain('box.jsonl#2');
  expect(await second.tell()).toEqual(told);
  expect(await second.fresh.refresh()).toEqual({ kind: 'same' });
  writeFileSync(box, line(1) + line(3));
  const third = await open(place);
  expect([third.analysed, (await third.fresh.archive.holdings()).articles]).toEqual([['box.jsonl'], 5]);
});

test('it is kept anew when much has changed, and only the newest stays', async () => {
  const place = await setUp();
  const first = await openKept(place);
  const before = fileIn(place, BLOCKS);
  for (let number = 0; number < 40; number += 1)
    writeFileSync(
      path.join(place.folder, `late-${number}.txt`),
      `Ana Ruiz said: “It is day ${number} of calm.”\n`,
    );
  await first.fresh.refresh();
  await first.fresh.settle();
  expect(existsSync(before)).toBe(false);
  expect(readdirSync(place.storeFolder).filter((name) => BLOCKS.test(name))).toHaveLength(1);
  const second = await open(place);
  expect(second.analysed).toEqual([]);
  expect(await second.tell()).toEqual(await first.tell());
});

test('what was asked of an archive before it was kept anew is still answered', async () => {
  const place = await setUp();
  const first = await openKept(place);
  const state = first.fresh.archive.asOfNow();
  for (let number = 0; number < 40; number += 1)
    writeFileSync(
      path.join(place.folder, `late-${number}.txt`),
      `Ken Ode said: “It is day ${number} of calm.”\n`,
    );
  await first.fresh.refresh();
  await first.fresh.settle();
  const said = await state.statements({ speaker: 'ana-ruiz' });
  expect(said.map(({ article }) => article.text.length > 0)).toEqual([true, true, true]);
});

test.each<[what: string, spoil: (place: Place) => void]>([
  ['cut off', (place) => truncateSync(fileIn(place, ARCHIVE), 900)],
  ['empty', (place) => writeFileSync(fileIn(place, ARCHIVE), '')],
  ['of another program', (place) => writeFileSync(fileIn(place, ARCHIVE), 'something else '.repeat(500))],
  ['damaged', (place) => spoil(fileIn(place, ARCHIVE), 2_000)],
  ['without its blocks', (place) => rmSync(fileIn(place, BLOCKS))],
])('one that is %s is made anew, of what was analysed', async (_, damage) => {
  const place = await setUp();
  const told = await (await openKept(place)).tell();
  damage(place);
  const second = await open(place);
  expect([second.isStored, second.analysed]).toEqual([false, []]);
  expect(await second.tell()).toEqual(told);
  await second.keep();
  expect((await open(place)).isStored).toBe(true);
});

test('one of other indexes is made anew', async () => {
  const place = await setUp();
  await openKept(place);
  expect((await open(place, '2')).isStored).toBe(false);
});

test('an article that is damaged on the disk is no answer, and the next start makes all anew', async () => {
  const place = await setUp();
  await openKept(place);
  const second = await open(place);
  spoil(fileIn(place, BLOCKS), 20);
  await expect(async () => second.fresh.archive.statements({})).rejects.toThrow(ArchiveFailure);
  expect((await open(place)).isStored).toBe(false);
});

test('where it cannot be kept a notice says so, and it goes on', async () => {
  const place = await setUp();
  const first = await open(place);
  const file = `${fileIn(place, /\.db$/u).slice(0, -'.db'.length)}.archive`;
  // No file can take the place of a folder that holds one.
  mkdirSync(path.join(file, 'full'), { recursive: true });
  await first.keep();
  expect(first.lines).toEqual([expect.stringContaining('cannot be written')]);
  expect(await first.fresh.archive.statements({ speaker: 'ana-ruiz' })).toHaveLength(3);
  expect(readdirSync(place.storeFolder).filter((name) => BLOCKS.test(name))).toEqual([]);
});

function spoil(file: string, place: number): void {
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

test('what another process that runs is writing is left to it, and what one that ended left is removed', async () => {
  const place = await setUp();
  await openKept(place);
  const archive = path.basename(fileIn(place, ARCHIVE));
  const other = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 600_000)']);
  const ended = spawnSync(process.execPath, ['--version']).pid;
  onTestFinished(() => {
    other.kill('SIGKILL');
  });
  const names = [other.pid, ended].map((pid) => `${archive}-${pid}-0a0a`);
  for (const name of names) writeFileSync(path.join(place.storeFolder, name), 'unfinished');
  await openKept(place, miniSearchEngine);
  expect(names.map((name) => existsSync(path.join(place.storeFolder, name)))).toEqual([true, false]);
});
