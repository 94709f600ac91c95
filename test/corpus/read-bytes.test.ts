import { symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/corpus/find-files.ts';
import { readBytes } from '../../src/corpus/read-bytes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MAX_BYTES = 100;

describe('readBytes', () => {
  test('takes a file of the greatest size', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a'.repeat(MAX_BYTES) });
    expect(await readBytes(folder, 'a.txt', MAX_BYTES)).toMatchObject({
      kind: 'bytes',
      bytes: Buffer.from('a'.repeat(MAX_BYTES)),
    });
  });

  test('gives no stamp to a file that was written just now, since its next change may not show', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    await utimes(join(folder, 'a.txt'), 1, 1);
    expect(await readBytes(folder, 'a.txt', MAX_BYTES)).toMatchObject({ stamp: null });
  });

  test('leaves out a file that is too large', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'a'.repeat(MAX_BYTES + 1) });
    expect(await readBytes(folder, 'a.txt', MAX_BYTES)).toEqual({
      kind: 'left-out',
      reason: { kind: 'too-large', bytes: 101, maxBytes: 100 },
    });
  });

  test('leaves out a file that has vanished', async () => {
    expect(await readBytes(await temporaryFolder({}), 'a.txt', MAX_BYTES)).toEqual({
      kind: 'left-out',
      reason: { kind: 'unreadable', code: 'ENOENT' },
    });
  });

  test('leaves out a folder that stands where the file was', async () => {
    expect(await readBytes(await temporaryFolder({ 'a.txt/b': '' }), 'a.txt', MAX_BYTES)).toEqual({
      kind: 'left-out',
      reason: { kind: 'not-a-file' },
    });
  });

  test.skipIf(process.platform === 'win32')('leaves out a link that stands where the file was', async () => {
    const folder = await temporaryFolder({ 'b.txt': 'One.' });
    await symlink(join(folder, 'b.txt'), join(folder, 'a.txt'));
    expect(await readBytes(folder, 'a.txt', MAX_BYTES)).toMatchObject({
      kind: 'left-out',
      reason: { kind: 'unreadable' },
    });
  });

  test.skipIf(process.platform === 'win32')(
    'reads nothing through a folder that has become a link',
    async () => {
      const outside = await temporaryFolder({ 'a.txt': 'Secret.' });
      const folder = await temporaryFolder({ 'b.txt': 'One.' });
      await symlink(outside, join(folder, 'news'));
      expect(await readBytes(folder, 'news/a.txt', MAX_BYTES)).toEqual({
        kind: 'left-out',
        reason: { kind: 'symbolic-link' },
      });
    },
  );

  test.skipIf(process.platform === 'win32')('reads a folder that is reached by a link itself', async () => {
    const folder = await temporaryFolder({ 'news/a.txt': 'One.' });
    const link = join(await temporaryFolder({}), 'link');
    await symlink(folder, link);
    expect(await readBytes(link, 'news/a.txt', MAX_BYTES)).toMatchObject({ kind: 'bytes' });
  });

  test.runIf(process.platform === 'linux')('names a file whose name is no UTF-8', async () => {
    const folder = await temporaryFolder({});
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'One.',
    );
    const { articles } = await findFiles(folder);
    expect(articles).toEqual(['caf\ufffd.txt']);
    expect(await readBytes(folder, 'caf\ufffd.txt', MAX_BYTES)).toEqual({
      kind: 'left-out',
      reason: { kind: 'name-not-utf-8' },
    });
  });
});
