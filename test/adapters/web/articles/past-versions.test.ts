import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPagesApp } from '../../../../src/adapters/web/archive-pages.ts';
import { openHistory } from '../../../../src/corpus/history/open-history.ts';
import { temporaryFolder } from '../../../corpus/temporary-folder.ts';
import { articleFile, openFolder, REWORDED, SAID } from '../../../fixtures/read-versions.ts';

const HERE = { url: 'http://archive.example', now: new Date('2026-03-09T12:00:00Z'), zone: 'UTC' };

/** A folder with one article whose link was posted, and the pages of it after a change. */
async function setUp() {
  const folder = await temporaryFolder({ 'a.md': articleFile(SAID), 'z.md': 'Trains are late.' });
  const historyFile = join(await temporaryFolder({}), 'history.db');
  const { read, reader } = openFolder(folder, historyFile);
  const first = await read();
  const [cited] = await first.archive.statements({});
  if (cited === undefined) throw new Error('nobody said anything');
  const { history } = reader.report();
  history?.keepCited(await first.archive.articles([cited.article.id]));
  const link = `/articles/${cited.article.id}?start=${cited.quotation.start}&end=${cited.quotation.end}`;
  return {
    ...{ folder, historyFile, link, id: cited.article.id },
    async show(address: string) {
      const { archive, articles } = await read();
      const response = await createPagesApp(archive, { reading: reader.report }).request(address, {}, HERE);
      return { status: response.status, page: await response.text(), newest: articles[0] };
    },
  };
}

describe('a link that was posted', () => {
  test('opens the version that it cited, says so, and leads to the words as they are now', async () => {
    const { folder, link, show } = await setUp();
    await writeFile(join(folder, 'a.md'), articleFile(REWORDED));
    const { status, page, newest } = await show(link);
    expect(status).toBe(200);
    expect(page).toContain('<mark id="cited">“We knew for ten years that it would fall,”</mark>');
    expect(page).toContain('This is an earlier version of the article, changed since.');
    const start = newest?.text.indexOf('“We knew') ?? 0;
    expect(page).toContain(`href="/articles/${newest?.id}?start=${start}&amp;end=`);
  });

  test('opens an article that has left the archive as it was', async () => {
    const { folder, link, show } = await setUp();
    await rm(join(folder, 'a.md'));
    const { status, page } = await show(link);
    expect(status).toBe(200);
    expect(page).toContain('<mark id="cited">“We knew for ten years that it would fall,”</mark>');
    expect(page).toContain('This article is in the archive no more.');
  });

  test('says that an article was withdrawn', async () => {
    const { folder, historyFile, id, link, show } = await setUp();
    await rm(join(folder, 'a.md'));
    const other = openHistory(historyFile, { warn: () => {} });
    expect(other.withdraw([id], [], 1)).toEqual({ ok: true });
    other.close();
    const { status, page } = await show(link);
    expect(status).toBe(410);
    expect(page).toContain('This article was withdrawn from the archive');
    expect(page).not.toContain('ten years');
  });

  test('opens a version that lies in the folder too', async () => {
    const { folder, link, show } = await setUp();
    await writeFile(join(folder, 'b.md'), articleFile(REWORDED, { date: '2026-03-03' }));
    expect((await show(link)).page).toContain('changed since');
  });
});

test('the article as it is now names its earlier versions, and what was changed beside each quotation', async () => {
  const { folder, id, show } = await setUp();
  await writeFile(join(folder, 'a.md'), articleFile(REWORDED, { status: 'corrected' }));
  const { newest } = await show('/');
  const { page } = await show(`/articles/${newest?.id}`);
  expect(page).toContain(`<a href="/articles/${id}">Earlier version</a>, changed (noticed on`);
  expect(page).toMatch(/changed \(noticed on [^)]*\); before: “We knew for ten years that it would fall,”/u);
  expect(page).toContain('This article says, or is marked, that it was corrected.');
});

test('the page of a day has a line for what was put right on it, and names what was retracted', async () => {
  const { folder, show } = await setUp();
  const modified = { date: '2026-03-02', modified: '2026-03-05T09:00:00Z' };
  await writeFile(join(folder, 'a.md'), articleFile(REWORDED, modified));
  await writeFile(
    join(folder, 'b.md'),
    articleFile('Nobody spoke.', { publisher: 'Gazette', date: '2026-03-05', status: 'retracted' }),
  );
  const { page } = await show('/days/2026-03-05?zone=UTC');
  expect(page).toContain(
    'Changed: Pier falls · Harbour Post: changed on 5 March 2026; before: “We knew for ten',
  );
  expect(page).toContain('Retracted: Pier falls · Gazette');
  expect(page).toContain('<bdi>Pier falls (retracted)</bdi>');
});
