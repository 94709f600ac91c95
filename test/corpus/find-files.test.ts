import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/corpus/find-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('findFiles', () => {
  test('finds article files at any depth, sorted by path', async () => {
    const folder = await temporaryFolder({
      'b.txt': '',
      'a/c.md': '',
      'a/b/d.HTML': '',
      'B.htm': '',
      'a.markdown': '',
    });
    expect(await findFiles(folder)).toEqual({
      articles: ['B.htm', 'a.markdown', 'a/b/d.HTML', 'a/c.md', 'b.txt'],
      sides: [],
      leftOut: [],
      others: new Map(),
      folders: ['', 'a', 'a/b'],
    });
  });

  test('passes over hidden files and folders, and what explains the folder', async () => {
    const folder = await temporaryFolder({
      '.a.txt': '',
      '.git/b.txt': '',
      'README.md': '',
      'a/Readme.MD': '',
    });
    expect(await findFiles(folder)).toEqual({
      ...{ articles: [], sides: [], leftOut: [], others: new Map() },
      folders: ['', 'a'],
    });
  });

  test('passes over the text that was read from a file, and reads what is only called so', async () => {
    const folder = await temporaryFolder({
      'a.html': '',
      'a.html.extracted.txt': '',
      'b.pdf.extracted.txt': '',
      'c.extracted.txt': '',
    });
    expect((await findFiles(folder)).articles).toEqual(['a.html', 'c.extracted.txt']);
  });

  test('counts other files by their extension', async () => {
    const folder = await temporaryFolder({ 'a.xls': '', 'a/b.XLS': '', 'a/LICENSE': '' });
    expect((await findFiles(folder)).others).toEqual(
      new Map([
        ['.xls', 2],
        ['', 1],
      ]),
    );
  });

  test('follows no symbolic link, neither out of the folder nor in a circle', async () => {
    const outside = await temporaryFolder({ 'secret.txt': 'Secret.' });
    const folder = await temporaryFolder({ 'a/b.txt': '' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'a/secret.txt'));
    await symlink(outside, join(folder, 'outside'));
    await symlink(folder, join(folder, 'a/circle'));
    const { articles, leftOut } = await findFiles(folder);
    expect(articles).toEqual(['a/b.txt']);
    expect(leftOut.map(({ path, reason }) => [path, reason.kind]).sort()).toEqual([
      ['a/circle', 'symbolic-link'],
      ['a/secret.txt', 'symbolic-link'],
      ['outside', 'symbolic-link'],
    ]);
  });

  test.skipIf(process.platform === 'win32')('leaves out what is no regular file', async () => {
    const folder = await temporaryFolder({});
    const server = createServer().listen(join(folder, 'a.txt'));
    await once(server, 'listening');
    const { articles, leftOut } = await findFiles(folder);
    server.close();
    expect(articles).toEqual([]);
    expect(leftOut).toEqual([{ path: 'a.txt', reason: { kind: 'not-a-file' } }]);
  });

  test('looks through a folder that is itself a link', async () => {
    const folder = await temporaryFolder({ 'a.txt': '' });
    const links = await temporaryFolder({});
    await symlink(folder, join(links, 'archive'));
    expect((await findFiles(join(links, 'archive'))).articles).toEqual(['a.txt']);
  });
});
