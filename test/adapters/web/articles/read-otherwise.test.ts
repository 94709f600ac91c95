import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../commands/index.ts';
import { placePath } from '../../../../src/adapters/web/addresses.ts';
import { createPagesApp } from '../../../../src/adapters/web/archive-pages.ts';
import { answerFromArchive } from '../../../../src/chat/archives/answer-from-archive.ts';
import { openHistory } from '../../../../src/corpus/history/open-history.ts';
import type { ReplyNode, SourceNode } from '../../../../src/reply/reply.ts';
import { temporaryFolder } from '../../../corpus/temporary-folder.ts';
import { createOtherAnalyser } from '../../../fixtures/read-otherwise.ts';
import { openFolder } from '../../../fixtures/read-versions.ts';

const HERE = { url: 'http://archive.example', now: new Date('2026-03-09T12:00:00Z'), zone: 'UTC' };
const LOST = '<p>Divers searched the water until it was dark, and they found nobody there.</p>';
const PAGE = `<html lang="en"><head><title>Pier falls</title></head><body><article><h1>Pier falls</h1>
<p>The old pier of Lindhaven fell into the harbour on Monday, and nobody was hurt when it did.</p>
${LOST}
<p>“We knew for ten years that it would fall,” said Ana Ruiz, the harbour master of the town.</p>
<p>“Nobody will build it again in my lifetime,” said Tom Berg, who sells tickets for the ferry.</p>
</article></body></html>`;
const QUOTED = '“We knew for ten years that it would fall,”';
const MARKED = '<mark id="cited">We knew for ten years that it would fall</mark>';

/** What one program loses and a later one reads. */
const readsLess = createOtherAnalyser((page) => page.replace(LOST, ''));

/** An archive of one page as two programs read it, one after the other, with one history. */
async function setUp() {
  const folder = await temporaryFolder({ 'a.html': PAGE });
  const historyFile = join(await temporaryFolder({}), 'history.db');
  const run = async (analyser?: ReturnType<typeof createOtherAnalyser>) => {
    const { read, reader } = openFolder(folder, historyFile, analyser && { analyser });
    const { archive } = await read();
    const show = async (address: string) => {
      const response = await createPagesApp(archive, { reading: reader.report }).request(address, {}, HERE);
      return { status: response.status, page: await response.text() };
    };
    /** Looks somebody's words up in a chat, and gives where the answer leads on the page. */
    const cite = async (words: string, { keeps = true } = {}) => {
      const answers = answerFromArchive({ archive, commands, ...(keeps && { reading: reader.report }) });
      const answer = await answers.lookUp(words, HERE.now);
      const source = answer.status === 'refused' ? null : answer.reply.nodes.find(isSource);
      return placePath(source?.place ?? { article: 'nothing was found', start: 0, end: 0 });
    };
    return { show, cite };
  };
  return { folder, historyFile, run };
}

function isSource(node: ReplyNode): node is SourceNode {
  return node.type === 'source';
}

const withoutMark = (address: string) => address.replace(/&words=\w+/u, '');
const NOW = /<a href="(?<address>[^"]+)">The article as it is now<\/a>/u;
const READ_OTHERWISE =
  'This is the article as it was read when it was cited; what is read from its file has changed since.';

describe('a link to a page that a later program reads otherwise', () => {
  test('opens the article as it was cited, says that it has changed since, and leads to the words now', async () => {
    const { run } = await setUp();
    const link = await (await run(readsLess)).cite(QUOTED);
    const { show } = await run();
    const { status, page } = await show(link);
    expect(status).toBe(200);
    expect(page).toContain(MARKED);
    expect(page).toContain(READ_OTHERWISE);
    expect(page).not.toContain('Divers searched');
    const now = await show(NOW.exec(page)?.groups?.['address']?.replaceAll('&amp;', '&') ?? '');
    expect(now.page).toContain(MARKED);
    expect(now.page).toContain('Divers searched');
    expect(now.page).not.toContain('changed since');
  });

  test('is kept apart from a link that was made since, whose words are those of today', async () => {
    const { run } = await setUp();
    const before = await (await run(readsLess)).cite(QUOTED);
    const { cite, show } = await run();
    const since = await cite(QUOTED);
    expect(since).not.toBe(before);
    const { page } = await show(since);
    expect(page).toContain(MARKED);
    expect(page).toContain('Divers searched');
    expect((await show(before)).page).toContain(READ_OTHERWISE);
  });

  test('opens either reading once the page has left the folder', async () => {
    const { folder, run } = await setUp();
    const links = [await (await run(readsLess)).cite(QUOTED), await (await run()).cite(QUOTED)];
    await rm(join(folder, 'a.html'));
    await writeFile(join(folder, 'b.md'), 'Trains are late.');
    const { show } = await run();
    const pages = await Promise.all(links.map(async (link) => (await show(link)).page));
    expect(pages.map((page) => page.includes(MARKED))).toEqual([true, true]);
    expect(pages.map((page) => page.includes('Divers searched'))).toEqual([false, true]);
    expect(pages[0]).toContain('This article is in the archive no more.');
  });

  test('opens it too where the link was made before links had a mark', async () => {
    const { run } = await setUp();
    const link = withoutMark(await (await run(readsLess)).cite(QUOTED));
    const { show } = await run();
    const { page } = await show(link);
    expect(page).toContain(MARKED);
    expect(page).toContain(READ_OTHERWISE);
  });

  test('marks no other words where nothing was kept of it, and says so', async () => {
    const { run } = await setUp();
    const link = await (await run(readsLess)).cite(QUOTED, { keeps: false });
    const { status, page } = await (await run()).show(link);
    expect(status).toBe(200);
    expect(page).not.toContain('<mark');
    expect(page).toContain('The address points to words that do not stand in this article as it is now.');
  });

  test('opens the article as it is where its words stand where they stood', async () => {
    const { run } = await setUp();
    const losesEnd = createOtherAnalyser((page) => page.replace(/<p>“Nobody will build.*<\/p>/u, ''));
    const link = await (await run(losesEnd)).cite(QUOTED);
    const { page } = await (await run()).show(link);
    expect(page).toContain(MARKED);
    expect(page).toContain('Nobody will build it again');
    expect(page).not.toContain('changed since');
  });

  test.each(['0', '', 'zzzzzzz', '%00', 'x'.repeat(5_000)])(
    'with the mark %.9j opens with no words marked',
    async (mark) => {
      const { run } = await setUp();
      const { cite, show } = await run();
      const { status, page } = await show((await cite(QUOTED)).replace(/words=\w+/u, `words=${mark}`));
      expect(status).toBe(200);
      expect(page).not.toContain('<mark');
    },
  );

  test('that was withdrawn opens neither reading', async () => {
    const { folder, historyFile, run } = await setUp();
    const links = [await (await run(readsLess)).cite(QUOTED), await (await run()).cite(QUOTED)];
    const id = /articles\/(?<id>\w+)/u.exec(links[0] ?? '')?.groups?.['id'] ?? '';
    await rm(join(folder, 'a.html'));
    await writeFile(join(folder, 'b.md'), 'Trains are late.');
    const history = openHistory(historyFile, { warn: () => {} });
    expect(history.withdraw([id], [], 1)).toEqual({ ok: true });
    expect(history.readings(id)).toEqual([]);
    history.close();
    const { show } = await run();
    for (const link of links) expect(await show(link)).toMatchObject({ status: 410 });
  });
});
