import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOREIGN_PARAGRAPHS } from '../core/language/foreign-paragraphs.ts';
import { readArchive } from '../fixtures/read-archive.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function read(folder: string, maxBytes?: number) {
  const lines: string[] = [];
  const progress: (readonly [number, number])[] = [];
  const result = await readArchive(folder, {
    maxBytes,
    notices: { warn: (line) => lines.push(line) },
    onProgress: (done, total) => progress.push([done, total]),
  });
  const paths = result.kind === 'articles' ? result.articles.map((article) => article.path) : [];
  return { result, paths, lines, progress };
}

const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));

describe('what a folder comes to', () => {
  test('reads all articles, sorted by path', async () => {
    const folder = await temporaryFolder({ 'b.txt': 'One.', 'a/c.md': '*Two*.', 'a/d.html': '<p>Three</p>' });
    const { paths, lines } = await read(folder);
    expect(paths).toEqual(['a/c.md', 'a/d.html', 'b.txt']);
    expect(lines).toEqual([]);
  });

  test('tells how far it is', async () => {
    const { progress } = await read(await temporaryFolder({ 'a.txt': 'One.', 'b.txt': '', 'c.txt': 'Two.' }));
    expect(progress).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('says in one line each, by path, what is left out and what is amiss, and serves the rest', async () => {
    const folder = await temporaryFolder({
      'a.txt': 'One.',
      'b.txt': ' One.\n',
      'c.txt': '',
      'd.txt': new Uint8Array(100),
      'e.txt': 'Word. '.repeat(40),
      'f.md': '---\ndate: yesterday\n---\nTwo.',
      'g.md': '---\nheadline: "A\n---\nThree.',
      'h.txt': utf16('Four words in UTF-16.'),
      'i.xls': '',
      'j.jpg': '',
      'README.md': 'About.',
      '.hidden.txt': 'Hidden.',
    });
    await symlink(join(folder, 'a.txt'), join(folder, 'aa.txt'));
    const { paths, lines } = await read(folder, 200);
    expect(paths).toEqual(['a.txt', 'f.md', 'g.md', 'h.txt']);
    expect(lines).toEqual([
      'Left out aa.txt: it is a symbolic link, put the file itself into the folder.',
      'Left out b.txt: it has the same content as a.txt.',
      'Left out c.txt: it holds no words.',
      'Left out d.txt: it is not text.',
      'Left out e.txt: it is 240 bytes large, the limit is 200 bytes.',
      'f.md: the date “yesterday” was ignored, it is not an ISO 8601 date such as 2024-10-18.',
      'g.md: the front matter is not valid YAML and was ignored (Missing closing "quote at line 3, column 1).',
      'Left out 2 files in which no articles are looked for: 1 .jpg, 1 .xls.',
    ]);
  });

  test('says in one line how many articles are in languages that are not read', async () => {
    const [french = '', german = ''] = ['fr', 'de'].map((code) => FOREIGN_PARAGRAPHS[code]?.join('\n\n'));
    const folder = await temporaryFolder({
      'a.txt': 'The pier falls.',
      'b.txt': french,
      'c.html': `<p lang="fr">${french}</p>`,
      'd.md': german,
    });
    expect((await read(folder)).lines).toEqual([
      'Not read: 2 articles in French, 1 in German. Their quotation marks are searched, but no speakers are named.',
    ]);
  });

  test('takes the first of several with the same content, whichever is read first', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index + 10}.txt`, 'One.']));
    const { paths, lines } = await read(await temporaryFolder(files));
    expect(paths).toEqual(['10.txt']);
    expect(lines).toHaveLength(39);
    expect(lines.every((line) => line.endsWith('it has the same content as 10.txt.'))).toBe(true);
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('leaves out files and folders that it may not read', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.', 'b.txt': 'Two.', 'c/d.txt': 'Three.' });
    await chmod(join(folder, 'b.txt'), 0o000);
    await chmod(join(folder, 'c'), 0o000);
    const { paths, lines } = await read(folder);
    await chmod(join(folder, 'c'), 0o700);
    expect(paths).toEqual(['a.txt']);
    expect(lines).toEqual([
      'Left out b.txt: it cannot be read (permission denied).',
      'Left out c/: it cannot be read (permission denied).',
    ]);
  });

  test('fails where the folder does not exist', async () => {
    const folder = join(await temporaryFolder({}), 'nowhere');
    expect((await read(folder)).result).toEqual({
      kind: 'failed',
      message: `The archive folder ${folder} does not exist.`,
    });
  });

  test('fails where the folder is a file', async () => {
    const file = join(await temporaryFolder({ 'a.txt': 'One.' }), 'a.txt');
    expect((await read(file)).result).toEqual({
      kind: 'failed',
      message: `The archive ${file} is not a folder.`,
    });
  });

  test('fails where no article is left, and says what was left out', async () => {
    const folder = await temporaryFolder({ 'a.txt': '', 'b.pdf': '' });
    const { result, lines } = await read(folder);
    expect(result).toEqual({
      kind: 'failed',
      message: expect.stringContaining(`The archive folder ${folder} holds no article (.txt, .md`),
    });
    expect(lines).toHaveLength(2);
  });

  test('limits files to as many bytes as it is told', async () => {
    const folder = await temporaryFolder({
      'a.txt': 'One.',
      'b.txt': `${'a'.repeat(49_998)}\n\n`.repeat(100),
      'c.txt': 'b'.repeat(5_000_001),
    });
    const { paths, lines } = await read(folder, 5_000_000);
    expect(paths).toEqual(['a.txt', 'b.txt']);
    expect(lines).toEqual(['Left out c.txt: it is 5.01 MB large, the limit is 5 MB.']);
  });
});
