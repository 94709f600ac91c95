import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whoSaid } from '../../../src/core/answers/who-said.ts';
import { composeWhoSaid } from '../../../src/reply/compose/compose-who-said.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { type ArticleQuotesJson, listAllQuotes } from '../../../src/reply/records/quotation-records.ts';
import type { buildArchive } from '../../fixtures/build-archive.ts';
import { articleFile, openFolder, REWORDED, SAID } from '../../fixtures/read-versions.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const URL = { url: 'https://post.example/pier' };

async function ask(archive: ReturnType<typeof buildArchive>, words: string): Promise<string> {
  return toPlainText(composeWhoSaid(await whoSaid(archive, words, 5)));
}

describe('files of one article', () => {
  test('are one article: the newest answers, with what was changed, and every file is printed', async () => {
    const folder = await temporaryFolder({
      'a.md': articleFile(SAID, { ...URL, date: '2026-03-02' }),
      'b.md': articleFile(REWORDED, { ...URL, date: '2026-03-02', modified: '2026-03-03T10:00:00Z' }),
    });
    const { reader, read } = openFolder(folder);
    const { archive, articles } = await read();
    expect(articles.map(({ path }) => path)).toEqual(['b.md']);
    expect(await ask(archive, 'that it would fall')).toContain(
      'changed on 3 March 2026; before: “We knew for ten years that it would fall,”',
    );
    const all: ArticleQuotesJson[] = [];
    for await (const each of listAllQuotes(archive, reader.report().superseded)) all.push(each);
    expect(all.map(({ path, supersededBy }) => [path, supersededBy])).toEqual([
      ['a.md', articles[0]?.id],
      ['b.md', undefined],
    ]);
    expect(all[0]?.quotes[0]?.text).toContain('ten years');
  });

  test('without an address most of the same text in one outlet will do, and in another it is a reprint', async () => {
    const folder = await temporaryFolder({
      'a.md': articleFile(SAID, { date: '2026-03-02' }),
      'b.md': articleFile(REWORDED, { date: '2026-03-03' }),
      'c.md': articleFile(SAID, { publisher: 'Gazette', date: '2026-03-04' }),
    });
    const { articles, archive } = await openFolder(folder).read();
    expect(articles.map(({ path, original }) => [path, original?.path])).toEqual([
      ['b.md', undefined],
      ['c.md', 'b.md'],
    ]);
    expect(await ask(archive, 'knew for ten years')).toContain('Gazette · reprint of Harbour Post');
  });

  test('several articles of one file that share an address are several', async () => {
    const records = ['The first of them tells of boats.', 'The second tells of trains, at length.'];
    const lines = records.map((text) =>
      JSON.stringify({ headline: text, text, url: 'https://show.example/all' }),
    );
    const { articles } = await openFolder(
      await temporaryFolder({ 'a.jsonl': `${lines.join('\n')}\n` }),
    ).read();
    expect(articles).toHaveLength(2);
  });

  test.each([
    ['status: retracted', 'retracted'],
    ['correction: The harbour master spoke of two years.', 'corrected'],
    ['status: usable', null],
  ])('“%s” is said in every citation', async (line, notice) => {
    const [name = '', value = ''] = line.split(': ');
    const { archive } = await openFolder(
      await temporaryFolder({ 'a.md': articleFile(SAID, { [name]: value }) }),
    ).read();
    const said = await ask(archive, 'knew for ten years');
    if (notice === null) expect(said).not.toMatch(/retracted|corrected/u);
    else expect(said).toContain(`Harbour Post · ${notice} · ¶`);
  });
});

test('what a side file says of an article counts, until it says it no more', async () => {
  const folder = await temporaryFolder({
    'a.md': articleFile(SAID),
    'a.md.meta.yaml': 'status: retracted\n',
  });
  const { read } = openFolder(folder);
  expect((await read()).articles[0]?.notice).toBe('retracted');
  await writeFile(join(folder, 'a.md.meta.yaml'), 'author: Bo Reed\n');
  expect((await read()).articles[0]?.notice).toBeUndefined();
});

describe('a file that is written over', () => {
  test('leaves its earlier version in the history, which outlives the program', async () => {
    const folder = await temporaryFolder({ 'a.md': articleFile(SAID), 'z.md': 'Something else.' });
    const historyFile = join(await temporaryFolder({}), 'state', 'history.db');
    const first = openFolder(folder, historyFile);
    const [before] = (await first.read()).articles;
    await writeFile(join(folder, 'a.md'), articleFile(REWORDED));
    const { archive, articles } = await first.read();
    expect(await ask(archive, 'knew for ten years')).toMatch(
      /changed \(noticed on [^)]*\); before: “We knew for ten/u,
    );
    const again = openFolder(folder, historyFile);
    const later = await again.read();
    expect(later.articles.map(({ history }) => history)).toEqual(articles.map(({ history }) => history));
    const { history } = again.reader.report();
    expect(history?.readings(before?.id ?? '').map(({ article }) => article.text)).toEqual([before?.text]);
    expect(history?.answersFor(before?.id ?? '')).toBe(later.articles[0]?.id);
    expect([...first.lines, ...again.lines]).toEqual([]);
  });

  test('a quotation that went is found where it stood', async () => {
    const folder = await temporaryFolder({ 'a.md': articleFile(SAID) });
    const { read } = openFolder(folder);
    await read();
    await writeFile(
      join(folder, 'a.md'),
      articleFile('Nobody said a word, and that was all that there was to it.'),
    );
    const said = await ask((await read()).archive, 'We knew for ten years');
    expect(said).toContain('Not in this archive as it is now: it stood in an earlier version.');
    expect(said).toContain(
      'in an earlier version of Pier falls, Ana Ruiz: “We knew for ten years that it would fall,”',
    );
  });

  test('another article in its place is no version of it', async () => {
    const folder = await temporaryFolder({ 'a.md': articleFile(SAID) });
    const { read, reader } = openFolder(folder);
    const [before] = (await read()).articles;
    await writeFile(join(folder, 'a.md'), 'Trains are late, said nobody at all today.');
    expect((await read()).articles[0]?.history).toBeUndefined();
    expect(reader.report().history?.readings(before?.id ?? '')).toEqual([]);
  });

  test('the newest file that is taken away leaves the one before', async () => {
    const folder = await temporaryFolder({
      'a.md': articleFile(SAID, { ...URL, date: '2026-03-02' }),
      'b.md': articleFile(REWORDED, { ...URL, date: '2026-03-03' }),
    });
    const { read } = openFolder(folder);
    await read();
    await rm(join(folder, 'b.md'));
    const { articles } = await read();
    expect(articles.map(({ path }) => path)).toEqual(['a.md']);
  });
});
