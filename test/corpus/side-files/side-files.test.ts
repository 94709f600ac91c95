import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { NO_STORE } from '../../../src/corpus/analysis-store/analysis-store.ts';
import { createArchiveReader } from '../../../src/corpus/archive-reader.ts';
import { createFolderSource } from '../../../src/corpus/folder-source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const A = 'Ana Ruiz said: “We will build it.”\n';
const B = 'Ken Ode said: “We will cross it.”\n';

async function open(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder(files);
  const reader = createArchiveReader(createFolderSource(folder), {
    maxBytes: 100_000,
    analyser: createLocalAnalyser(englishQuotations),
    version: '',
    store: NO_STORE,
  });
  const read = async () => {
    const lines: string[] = [];
    const result = await reader.read({ notices: { warn: (line) => lines.push(line) } });
    return { articles: result.kind === 'read' ? result.quoted.map(({ article }) => article) : [], lines };
  };
  return { folder, read, put: (path: string, text: string) => writeFile(join(folder, path), text) };
}

describe('what lies beside an article', () => {
  test.each(['a.txt.meta.yaml', 'a.meta.yaml', 'a.meta.yml', 'a.META.YAML'])(
    '%s is about a.txt',
    async (path) => {
      const { read } = await open({
        'a.txt': A,
        [path]: 'headline: A bridge\noutlet: Harbour Post\ndate: 18 October 2024\n',
      });
      const { articles, lines } = await read();
      expect(lines).toEqual([]);
      expect(articles).toMatchObject([
        {
          headline: 'A bridge',
          publisher: 'Harbour Post',
          author: null,
          datePublished: '2024-10-18',
          filledIn: ['headline', 'publisher', 'datePublished'],
        },
      ]);
    },
  );

  test('never overrules what the article says', async () => {
    const { read } = await open({
      'a.md': `---\nheadline: Our bridge\n---\n${A}`,
      'a.meta.yaml': 'headline: Another\nauthor: [Ann Bell, Carl Dean]\n',
    });
    expect((await read()).articles).toMatchObject([
      { headline: 'Our bridge', author: 'Ann Bell, Carl Dean', filledIn: ['author'] },
    ]);
  });

  test('counts before a table', async () => {
    const { read } = await open({
      'a.txt': A,
      'a.meta.yaml': 'headline: Of the file\n',
      'all.csv': 'file,headline,publisher\na.txt,Of the table,Harbour Post\n',
    });
    expect((await read()).articles).toMatchObject([{ headline: 'Of the file', publisher: 'Harbour Post' }]);
  });

  test('is named where it is broken, and changes nothing', async () => {
    const { read } = await open({
      'a.txt': A,
      'a.txt.meta.yaml': 'headline: "A\n',
      'b.meta.yaml': 'headline: B\n',
      'c.meta.yaml': new Uint8Array(50),
    });
    const { articles, lines } = await read();
    expect(articles).toMatchObject([{ headline: null }]);
    expect(articles[0]).not.toHaveProperty('filledIn');
    expect(lines).toEqual([
      expect.stringMatching(/^a\.txt\.meta\.yaml: the front matter is not valid YAML/u),
      'Left out c.meta.yaml: it is not text.',
      'b.meta.yaml: there is no article b.',
    ]);
  });
});

describe('a table with a column for files', () => {
  test.each([
    [
      'commas',
      'file,headline,publisher,date,url\na.txt,"A bridge, new",Harbour Post,2024-10-18,https://a.example/1\n',
    ],
    [
      'semicolons',
      'File;Title;Outlet;Date;Link\r\na.txt;"A bridge, new";Harbour Post;18.10.2024;https://a.example/1\r\n',
    ],
    [
      'a mark and tabs',
      '\ufefffile\ttitle\tpublisher\tdatePublished\turl\na\tA bridge, new\tHarbour Post\t18 Oct 2024\thttps://a.example/1\n',
    ],
  ])('is read with %s', async (_, table) => {
    const { read } = await open({ 'a.txt': A, 'table.csv': table });
    const { articles, lines } = await read();
    expect(lines).toEqual([]);
    expect(articles).toMatchObject([
      {
        headline: 'A bridge, new',
        publisher: 'Harbour Post',
        datePublished: '2024-10-18',
        url: 'https://a.example/1',
      },
    ]);
  });

  test('names files from its own folder on', async () => {
    const { read } = await open({
      'x/a.txt': A,
      'x/y/b.txt': B,
      'x/table.csv': 'file,headline\n./a.txt,First\ny/b.txt,Second\n../b.txt,Third\n',
    });
    const { articles, lines } = await read();
    expect(articles).toMatchObject([{ headline: 'First' }, { headline: 'Second' }]);
    expect(lines).toEqual(['x/table.csv, line 4: there is no article x/../b.txt.']);
  });

  test('is named where it is wrong, by the line', async () => {
    const { read } = await open({
      'a.txt': A,
      'b.txt': B,
      'b.md': B.replace('cross', 'mend'),
      'table.csv': 'file,date,url\na.txt,3/10/2024,a.example\nb,2024-10-18,\n\n,2024-10-18,\n',
    });
    expect((await read()).lines).toEqual([
      'table.csv, line 2: the date “3/10/2024” was ignored, it is not an ISO 8601 date such as 2024-10-18.',
      'table.csv, line 2: the url “a.example” was ignored, it is not an http or https address.',
      'table.csv, line 3: several articles are called b, name one with its extension.',
    ]);
  });

  test('whose rows are nobody’s is told of in some lines', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `${row}.txt,Headline`).join('\n');
    const { read } = await open({ 'a.txt': A, 'table.csv': `file,headline\n${rows}`.slice(0, 99_000) });
    const { lines } = await read();
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/^\d+ more entries of side files have no article\.$/u);
  });

  test.each([
    ['a quote that never ends', 'file,headline\na.txt,"A bridge'],
    ['no rows', 'file'],
    ['names of properties', 'file,__proto__,headline\na.txt,x,\n'],
  ])('does no harm with %s', async (_, table) => {
    const { read } = await open({ 'a.txt': A, 'table.csv': table });
    expect((await read()).articles).toMatchObject([{ path: 'a.txt' }]);
  });
});

describe('a side file that changes', () => {
  test('renews its article and no other, and takes back what it gave', async () => {
    const { folder, read, put } = await open({ 'a.txt': A, 'b.txt': B });
    const first = (await read()).articles;
    await put('a.meta.yaml', 'headline: One\n');
    const second = (await read()).articles;
    expect(second).toMatchObject([{ headline: 'One', id: first[0]?.id }, { headline: null }]);
    expect(second[1]).toBe(first[1]);
    await put('a.meta.yaml', 'headline: Another\n');
    expect((await read()).articles).toMatchObject([{ headline: 'Another' }, {}]);
    await rm(join(folder, 'a.meta.yaml'));
    const last = (await read()).articles;
    expect(last[0]).toEqual(first[0]);
  });

  test('leaves its article the same object while it stays the same', async () => {
    const { read } = await open({ 'a.txt': A, 'a.meta.yaml': 'headline: One\n' });
    const [first] = (await read()).articles;
    expect((await read()).articles[0]).toBe(first);
  });
});

describe('a side file of a table', () => {
  const TABLE = 'Kopf,Text,Stand\nPier falls,Ana Ruiz said: “It fell.”,9 March 2026\n';
  const MAP = 'map:\n  headline: Kopf\n  date: Stand\npublisher: Harbour Post\n';

  test('says what its columns mean, and what all its articles have', async () => {
    const { read, put } = await open({ 'a.csv': TABLE });
    const first = await read();
    expect(first.lines).toEqual([
      expect.stringContaining('a.csv#1: it and what follows were read as text=Text'),
    ]);
    expect(first.articles).toMatchObject([{ headline: null, publisher: null }]);
    await put('a.csv.meta.yaml', MAP);
    const second = await read();
    expect(second.lines).toEqual([]);
    expect(second.articles).toMatchObject([
      {
        headline: 'Pier falls',
        datePublished: '2026-03-09',
        publisher: 'Harbour Post',
        filledIn: ['publisher'],
      },
    ]);
    await put('a.csv.meta.yaml', 'map:\n  text: Kopf\n');
    expect((await read()).articles).toMatchObject([{ text: 'Pier falls' }]);
    await put('a.csv.meta.yaml', '');
    expect((await read()).articles).toMatchObject([{ headline: null }]);
  });

  test('is overruled by none but itself: sources.yaml says the same of any file', async () => {
    const { read, put } = await open({
      'b/a.csv': TABLE,
      'sources.yaml': 'map:\n  b/a.csv: {headline: Kopf}\n',
    });
    expect(await read()).toMatchObject({ lines: [], articles: [{ headline: 'Pier falls' }] });
    await put('b/a.csv.meta.yaml', 'map: {headline: Stand}\n');
    expect((await read()).articles).toMatchObject([{ headline: '9 March 2026' }]);
  });

  test('that cannot be used is told of sources.yaml too, which is no article', async () => {
    const { read } = await open({ 'a.csv': TABLE, 'sources.yaml': 'sources: x\n' });
    expect((await read()).lines).toContain('sources.yaml: “sources” is no list.');
  });

  test('is doubted where it names a column that is not there', async () => {
    const { read } = await open({ 'a.csv': TABLE, 'a.meta.yaml': 'map: { headline: Titel }\n' });
    expect((await read()).lines).toEqual([expect.stringContaining('read as text=Text')]);
  });

  test.each([
    'map: 7\n',
    'map: [a, b]\n',
    'map: { headline: [Kopf] }\n',
    'map: { __proto__: Kopf, toString: Text }\n',
  ])('that says %j changes nothing', async (yaml) => {
    const { read } = await open({ 'a.csv': TABLE, 'a.csv.meta.yaml': yaml });
    expect((await read()).articles).toMatchObject([{ headline: null, text: 'Ana Ruiz said: “It fell.”' }]);
  });

  test('is about each article that it names in a file of several', async () => {
    const { read } = await open({
      'a.jsonl': '{"headline":"A","text":"The pier fell."}\n{"headline":"B","text":"The bridge fell."}\n',
      'b.csv': 'file,publisher,date\na.jsonl,Harbour Post,\na.jsonl#2,,2026-03-09\n',
    });
    expect((await read()).articles).toMatchObject([
      { path: 'a.jsonl#1', publisher: 'Harbour Post', datePublished: null },
      { path: 'a.jsonl#2', publisher: 'Harbour Post', datePublished: '2026-03-09' },
    ]);
  });
});
