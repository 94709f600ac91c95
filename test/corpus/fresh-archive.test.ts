import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { englishQuotations } from '../../src/core/language/english/quotations/english-quotations.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../src/corpus/analysis-store/analysis-store.ts';
import { createArchiveReader } from '../../src/corpus/archive-reader.ts';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { createFreshArchive, type FreshArchive } from '../../src/corpus/fresh-archive.ts';
import { buildArchive } from '../fixtures/build-archive.ts';

const NOTICES = { warn: () => {} };

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'verbatim-fresh-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  write('a.txt', 'Ann Lee said: “We will build it.”\n');
});

function write(name: string, text: string): void {
  writeFileSync(path.join(directory, name), text);
}

async function open(clock = () => performance.now()): Promise<FreshArchive> {
  const dependencies = {
    maxBytes: 5_000_000,
    analyser: createLocalAnalyser(englishQuotations),
    version: '',
    store: NO_STORE,
  };
  const reader = createArchiveReader(createFolderSource(directory), dependencies);
  const read = await reader.read({ notices: NOTICES });
  if (read.kind === 'failed') throw new Error(read.message);
  return createFreshArchive(buildArchive(read.quoted), reader, { notices: NOTICES, clock });
}

async function namesIn({ archive }: FreshArchive): Promise<readonly (string | null | undefined)[]> {
  return (await archive.statements({})).map(({ quotation }) => quotation.speaker?.name);
}

test('a new article is answered from, and what was there is not attributed again', async () => {
  const fresh = await open();
  const [before] = await fresh.archive.statements({});
  write('b.txt', 'Bo Reed said: “We will cross it.”\n');
  expect(await fresh.refresh()).toEqual({ kind: 'replaced', articles: 2 });
  expect(await namesIn(fresh)).toEqual(['Ann Lee', 'Bo Reed']);
  expect((await fresh.archive.statements({}))[0]?.quotation).toBe(before?.quotation);
  expect((await fresh.archive.holdings()).articles).toBe(2);
  expect((await fresh.archive.speakers.mostQuoted(9)).map(({ name }) => name).toSorted()).toEqual([
    'Ann Lee',
    'Bo Reed',
  ]);
});

test('an article that has changed is read anew, and one that is gone is gone', async () => {
  const fresh = await open();
  write('a.txt', 'Ann Lee said: “We will never build it.” Jo Hill said: “Why not?”\n');
  expect((await fresh.refresh()).kind).toBe('replaced');
  expect(await namesIn(fresh)).toEqual(['Ann Lee', 'Jo Hill']);
  write('b.txt', 'Bo Reed said: “We will cross it.”\n');
  rmSync(path.join(directory, 'a.txt'));
  expect((await fresh.refresh()).kind).toBe('replaced');
  expect(await namesIn(fresh)).toEqual(['Bo Reed']);
});

test('an article that was moved is told by its new path, with the quotations that it had', async () => {
  const fresh = await open();
  mkdirSync(path.join(directory, 'old'));
  write('old/a.txt', 'Ann Lee said: “We will build it.”\n');
  rmSync(path.join(directory, 'a.txt'));
  expect((await fresh.refresh()).kind).toBe('replaced');
  expect((await fresh.archive.statements({})).map(({ article }) => article.path)).toEqual(['old/a.txt']);
});

test('an article whose file is of another format now is attributed anew', async () => {
  const text =
    'Ann Lee said it.\n\n> “We will build it.”\n\n```\nBo Reed said: “Not words of the article.”\n```\n';
  write('a.txt', text);
  const fresh = await open();
  expect(await namesIn(fresh)).toContain('Bo Reed');
  rmSync(path.join(directory, 'a.txt'));
  write('a.md', text);
  expect((await fresh.refresh()).kind).toBe('replaced');
  expect(await namesIn(fresh)).not.toContain('Bo Reed');
});

test('a folder in which nothing has changed leaves the archive what it is', async () => {
  const fresh = await open();
  const revision = await fresh.archive.revision();
  expect([await fresh.refresh(), await fresh.refresh()]).toEqual([{ kind: 'same' }, { kind: 'same' }]);
  expect(await fresh.archive.revision()).toBe(revision);
});

test('a folder that cannot be read leaves the archive what it is, and says why', async () => {
  const fresh = await open();
  rmSync(directory, { recursive: true });
  expect(await fresh.refresh()).toEqual({ kind: 'failed', line: expect.stringContaining('does not exist') });
  expect(await namesIn(fresh)).toEqual(['Ann Lee']);
  mkdirSync(directory);
  write('a.txt', 'Ann Lee said: “We will build it.”\n');
  expect(await fresh.refresh()).toEqual({ kind: 'same' });
});

test('who is the same is told of all articles anew after a change, but not all the time', async () => {
  let time = 0;
  const fresh = await open(() => time);
  const names = async () => {
    await fresh.settle();
    return (await fresh.archive.speakers.mostQuoted(9)).map(({ forms }) => forms.toSorted());
  };
  write('b.txt', 'Bob Lee, a senator, said: “We will cross it.”\n');
  await fresh.refresh();
  expect(await names()).toHaveLength(2);
  write('c.txt', 'Robert Lee, a senator, said: “We will cross it twice.”\n');
  await fresh.refresh();
  expect(await names()).toHaveLength(3);
  time += 1000;
  expect(await fresh.refresh()).toEqual({ kind: 'same' });
  expect(await names()).toEqual([['Bob Lee', 'Robert Lee'], ['Ann Lee']]);
  expect((await fresh.archive.holdings()).articles).toBe(3);
});

test('many articles that come at once are answered from, and few that come and go after that', async () => {
  const fresh = await open();
  for (let number = 0; number < 70; number += 1) write(`${number}.txt`, sayOf(number));
  expect(await fresh.refresh()).toEqual({ kind: 'replaced', articles: 71 });
  for (let number = 0; number < 40; number += 1) {
    rmSync(path.join(directory, `${number}.txt`));
    write(`again-${number}.txt`, sayOf(number + 100));
    if (number % 4 === 0) await fresh.refresh();
  }
  expect(await fresh.refresh()).toEqual({ kind: 'replaced', articles: 71 });
  await fresh.settle();
  expect((await fresh.archive.holdings()).articles).toBe(71);
  expect(new Set(await namesIn(fresh)).size).toBe(71);
});

function sayOf(number: number): string {
  return `Ann Number${number} said: “We will build ${number} harbours of glass.”\n`;
}
