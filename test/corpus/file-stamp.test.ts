import { describe, expect, test } from 'vitest';
import { isSettled, sameStamp, stampFiles } from '../../src/corpus/file-stamp.ts';
import { temporaryFolder } from './temporary-folder.ts';

const STAMP = { size: 4, mtime: 10_000, ctime: 20_000 };

describe('sameStamp', () => {
  test.each([
    ['size', { ...STAMP, size: 5 }],
    ['time of change', { ...STAMP, mtime: 10_000.5 }],
    ['time of a change that a program cannot set', { ...STAMP, ctime: 20_001 }],
  ])('another %s is another stamp', (_, other) => {
    expect([sameStamp(STAMP, { ...STAMP }), sameStamp(STAMP, other)]).toEqual([true, false]);
  });
});

describe('isSettled', () => {
  test.each([
    [20_000, false],
    [22_000, false],
    [22_001, true],
  ])('at %d milliseconds: %j', (now, expected) => {
    expect(isSettled(STAMP, now)).toBe(expected);
  });
});

describe('stampFiles', () => {
  test('gives no stamp to what is no file', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.', 'b.txt/c.txt': '' });
    const stamps = await stampFiles(folder, ['a.txt', 'b.txt', 'c.txt']);
    expect([...stamps]).toEqual([
      ['a.txt', expect.objectContaining({ size: 4 })],
      ['b.txt', null],
      ['c.txt', null],
    ]);
  });
});
