import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../../src/corpus/read-article-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MAX_BYTES = 100;

async function read(content: string | Uint8Array, path = 'a.txt') {
  return readArticleFile(await temporaryFolder({ [path]: content }), path, MAX_BYTES);
}

describe('readArticleFile', () => {
  test('reads an article', async () => {
    expect(await read('One.', 'a/b.txt')).toMatchObject({
      kind: 'article',
      article: { path: 'a/b.txt', text: 'One.' },
      faults: [],
    });
  });

  test('names an article by its text alone, and takes white space at the ends for no other content', async () => {
    const id = createHash('sha256').update('One. ').digest('hex').slice(0, 16);
    const contentId = createHash('sha256').update('One.').digest('hex').slice(0, 16);
    expect(await read('One. ')).toMatchObject({ article: { id }, contentId });
    expect(await read('\ufeffOne. ', 'b/c.md')).toMatchObject({ article: { id }, contentId });
  });

  test('reports what is amiss', async () => {
    const cut = new TextEncoder().encode('---\ndate: x\n---\n“One”').slice(0, -1);
    expect(await read(cut)).toMatchObject({
      kind: 'article',
      faults: [
        { kind: 'damaged-text', damage: 1 },
        { kind: 'invalid-date', received: 'x' },
      ],
    });
  });

  test('takes a file of the greatest size', async () => {
    expect(await read('a'.repeat(MAX_BYTES))).toMatchObject({ kind: 'article' });
  });

  test.each<[what: string, content: string | Uint8Array, reason: object]>([
    ['an empty file', '', { kind: 'no-words' }],
    ['a file without words', ' \n--\n', { kind: 'no-words' }],
    ['a binary file', new Uint8Array(50), { kind: 'binary' }],
    ['a file that is too large', 'a'.repeat(MAX_BYTES + 1), { kind: 'too-large', bytes: 101, maxBytes: 100 }],
  ])('leaves out %s', async (_, content, reason) => {
    expect(await read(content)).toEqual({ kind: 'left-out', reason });
  });

  test('leaves out a file that has vanished', async () => {
    expect(await readArticleFile(await temporaryFolder({}), 'a.txt', MAX_BYTES)).toEqual({
      kind: 'left-out',
      reason: { kind: 'unreadable', code: 'ENOENT' },
    });
  });

  test('leaves out a folder that stands where the file was', async () => {
    expect(await readArticleFile(await temporaryFolder({ 'a.txt/b': '' }), 'a.txt', MAX_BYTES)).toEqual({
      kind: 'left-out',
      reason: { kind: 'not-a-file' },
    });
  });

  test.skipIf(process.platform === 'win32')('leaves out a link that stands where the file was', async () => {
    const folder = await temporaryFolder({ 'b.txt': 'One.' });
    await symlink(join(folder, 'b.txt'), join(folder, 'a.txt'));
    expect(await readArticleFile(folder, 'a.txt', MAX_BYTES)).toMatchObject({
      kind: 'left-out',
      reason: { kind: 'unreadable' },
    });
  });
});
