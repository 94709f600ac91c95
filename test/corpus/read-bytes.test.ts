import { symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
});
