import { describe, expect, test } from 'vitest';
import { extensionOf, formatOf } from '../../../src/core/article/format.ts';

describe('formatOf', () => {
  test.each([
    ['a.txt', 'plain-text'],
    ['2024/A.TXT', 'plain-text'],
    ['a.md', 'markdown'],
    ['a.b.markdown', 'markdown'],
    ['a.html', 'html'],
    ['a.Htm', 'html'],
    ['a.pdf', null],
    ['a', null],
    ['folder.txt/a', null],
    ['.txt', null],
    ['folder/.md', null],
  ])('of %s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });
});

describe('extensionOf', () => {
  test.each([
    ['a/b.TAR.GZ', '.gz'],
    ['a.b/c', ''],
    ['.profile', ''],
  ])('of %s is %j', (path, extension) => {
    expect(extensionOf(path)).toBe(extension);
  });
});
