import { readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { english } from '../../src/core/language/english/index.ts';
import { segmentEngine } from '../../src/core/search/segments/segment-engine.ts';
import { createLocalAnalyser } from '../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../src/corpus/analysis-store/analysis-store.ts';
import { createArchiveReader } from '../../src/corpus/archive-reader.ts';
import { createFolderSource } from '../../src/corpus/folder-source.ts';
import { createFreshArchive } from '../../src/corpus/fresh-archive.ts';
import { indexArchive } from '../../src/corpus/index-archive.ts';
import type { MemoryRoom } from '../../src/corpus/memory-room.ts';
import { openArchive } from '../../src/corpus/open-archive.ts';
import { composePost } from '../../src/digests/subscriptions/digest-post.ts';
import { answerHere, answersOf } from '../fixtures/answers-of.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ASKED = { now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London' };
const FILES = ['a', 'b', 'c', 'd', 'e'];
let folder = '';

/** Five articles, the newest the last. */
beforeEach(async () => {
  folder = await temporaryFolder(
    Object.fromEntries(
      FILES.map((name) => [`${name}.txt`, `Ana Ruiz said: “We will build bridge ${name}.”`]),
    ),
  );
  for (const [day, name] of FILES.entries())
    utimesSync(path.join(folder, `${name}.txt`), 1_700_000_000 + day, 1_700_000_000 + day);
});

function createReader() {
  const analyser = createLocalAnalyser(english.quotations);
  return createArchiveReader(createFolderSource(folder), {
    ...{ maxBytes: 10_000, analyser, store: NO_STORE, version: '' },
  });
}

/** Opens the two newest articles, and leaves three for later. */
async function openPart(memory: Pick<MemoryRoom, 'measure'>) {
  const lines: string[] = [];
  const notices = { warn: (line: string) => lines.push(line) };
  const reader = createReader();
  const read = await reader.read({ notices, maxNew: 2 });
  if (read.kind === 'failed') throw new Error(read.message);
  const { quoted, unread } = read;
  const fresh = createFreshArchive(buildArchive(quoted), reader, { notices, unread, memory });
  const answers = answersOf(fresh.archive);
  return {
    ...{ lines, fresh, unread, quoted },
    async ask(words: string) {
      const { status, reply } = await answers.run('who-said', { words, options: {} }, ASKED);
      return { status, nodes: reply.nodes };
    },
    contextOf: (article: string) => answers.contextOf([{ article, start: 0, end: 4 }]),
  };
}

const ROOMY: Pick<MemoryRoom, 'measure'> = { measure: () => 100 };
const FULL: Pick<MemoryRoom, 'measure'> = { measure: () => 0 };

describe('an archive of which a part is read', () => {
  test('has the newest articles first', async () => {
    const { quoted, unread } = await openPart(ROOMY);
    expect(quoted.map(({ article }) => article.path)).toEqual(['d.txt', 'e.txt']);
    expect(unread).toBe(3);
  });

  test('says with every answer how much of it was searched', async () => {
    const { ask } = await openPart(ROOMY);
    const { status, nodes } = await ask('build bridge e');
    expect(status).toBe('found');
    expect(nodes.at(-1)).toEqual({
      type: 'note',
      text: '2 of 5 articles searched so far: the rest is being read.',
    });
  });

  test('denies nothing beyond that', async () => {
    const { ask } = await openPart(ROOMY);
    const { status, nodes } = await ask('open another tunnel');
    expect(status).toBe('nothing');
    expect(nodes[0]).toEqual({
      type: 'lead',
      text: expect.stringMatching(
        /^Not in those 2 articles so far\. Searched 2 articles .*; 2 of 5 articles/u,
      ),
    });
    expect(JSON.stringify(nodes)).not.toContain('this archive');
  });

  test('does not say of a place that it may hold that it is gone', async () => {
    const { contextOf } = await openPart(ROOMY);
    expect(await contextOf('none')).toEqual({
      nodes: [{ type: 'lead', text: '2 of 5 articles searched so far: the rest is being read.' }],
    });
  });

  test('shows so on each of its pages', async () => {
    const { fresh } = await openPart(ROOMY);
    const { pages } = answerHere(fresh.archive);
    const show = async (address: string) =>
      (await pages.page({ address, url: 'http://localhost', ...ASKED })).body;
    const notice = '<p class="notice">2 of 5 articles searched so far: the rest is being read.</p>';
    expect(await show('/search?q=tunnel')).toContain(notice);
    expect(await show('/articles/none')).toContain(notice);
    await fresh.refresh();
    expect(await show('/search?q=tunnel')).not.toContain('2 of 5');
  });

  test('posts no digest of a day that may be told in part only', async () => {
    const { fresh } = await openPart(ROOMY);
    const compose = () =>
      composePost(
        answersOf(fresh.archive),
        { zone: ASKED.zone, day: 'yesterday', isWeekdaysOnly: false },
        '2024-10-25',
        ASKED.now,
      );
    expect(await compose()).toMatchObject({
      status: 'refused',
      reply: { nodes: [{ text: '2 of 5 articles searched so far: a digest waits for the rest.' }] },
    });
    await fresh.refresh();
    expect((await compose()).status).not.toBe('refused');
  });

  test('becomes the whole, and then is as one that was read at once', async () => {
    const { fresh, ask } = await openPart(ROOMY);
    expect(fresh.isPart()).toBe(true);
    expect(await fresh.refresh()).toEqual({ kind: 'replaced', articles: 5 });
    expect(fresh.isPart()).toBe(false);
    const reader = createReader();
    const read = await reader.read({ notices: { warn: () => {} } });
    if (read.kind === 'failed') throw new Error(read.message);
    const whole = answersOf(buildArchive(read.quoted));
    for (const words of ['build bridge a', 'open another tunnel']) {
      const { status, reply } = await whole.run('who-said', { words, options: {} }, ASKED);
      expect(await ask(words)).toEqual({ status, nodes: reply.nodes });
    }
  });

  test('stays a part where no more fits into memory, and says so once', async () => {
    const { fresh, ask, lines } = await openPart(FULL);
    await fresh.refresh();
    await fresh.refresh();
    expect(fresh.isPart()).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^2 of 5 articles are searched.*ARCHIVE_MEMORY_MB/u)]);
    const { nodes } = await ask('open another tunnel');
    expect(nodes[0]).toMatchObject({ text: expect.stringMatching(/^Not in those 2 articles\. /u) });
    expect(nodes.at(-1)).toMatchObject({
      text: '2 of 5 articles searched: no more fit into the memory that is set.',
    });
  });
});

describe('indexing as much at a time as fits into memory', () => {
  async function index(rooms: readonly number[], mayIndex = () => true) {
    const storeFolder = await temporaryFolder({});
    const notices = { warn: () => {} };
    let reading = -1;
    const measure = () => {
      reading += 1;
      return rooms[Math.min(reading, rooms.length - 1)] ?? 0;
    };
    const dependencies = {
      version: 'shape.1',
      indexesVersion: '1',
      engine: segmentEngine,
      language: english,
    };
    const done = await indexArchive(
      folder,
      { maxBytes: 10_000, storeFolder, notices, onProgress: () => {} },
      { ...dependencies, analyser: createLocalAnalyser(english.quotations), memory: { measure, mayIndex } },
    );
    const open = () =>
      openArchive(
        folder,
        { maxBytes: 10_000, storeFolder, notices, onProgress: () => {}, acceptsStale: false },
        { ...dependencies, analyser: createLocalAnalyser(english.quotations) },
      );
    return { done, open, storeFolder };
  }

  test('gives the same archive', async () => {
    const { done, open } = await index([2]);
    expect(done).toMatchObject({ ok: true, indexed: { articles: 5, analysed: 5 } });
    const opened = await open();
    if (!opened.ok) throw new Error(opened.line);
    expect(opened.kept?.stored?.sources).toHaveLength(5);
    const { reply } = await answersOf(opened.archive).run('quotes', { words: 'Ruiz', options: {} }, ASKED);
    expect(JSON.stringify(reply)).toContain('5 of 5');
  });

  test('reads all where nothing that fits is an article', async () => {
    const { done } = await index([0, 9]);
    expect(done).toMatchObject({ ok: true, indexed: { articles: 5 } });
  });

  test('says so where it cannot go on', async () => {
    const { done } = await index([2, 0]);
    expect(done).toEqual({ ok: false, line: expect.stringMatching(/^2 of 5 articles are indexed/u) });
  });

  test('begins no index that would not fit', async () => {
    const { done } = await index([2], () => false);
    expect(done).toEqual({ ok: false, line: expect.stringMatching(/^2 of 5 articles are indexed/u) });
  });

  test('leaves nothing behind of what it put on the disk', async () => {
    const { done, storeFolder } = await index([2]);
    expect(done.ok).toBe(true);
    const names = readdirSync(storeFolder).map((name) => name.replace(/^.*\.(?=archive|db)/u, ''));
    expect(names.filter((name) => name.startsWith('archive'))).toEqual([
      'archive',
      expect.stringMatching(/^archive-/u),
    ]);
  });
});
