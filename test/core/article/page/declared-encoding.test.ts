import { describe, expect, test } from 'vitest';
import { declaredEncoding } from '../../../../src/core/article/page/declared-encoding.ts';

describe('declaredEncoding', () => {
  test.each<[head: string, declared: string | null]>([
    ['<meta charset="windows-1251">', 'windows-1251'],
    ["<META CHARSET='Shift_JIS' />", 'Shift_JIS'],
    ['<meta charset=utf-8>', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', 'ISO-8859-2'],
    ['<?xml version="1.0" encoding="koi8-r"?><html>', 'koi8-r'],
    [`<script>${'x'.repeat(3000)}</script><meta charset="gb2312">`, 'gb2312'],
    ['<meta name="charset"><p>charset=utf-8', null],
    ['', null],
  ])('reads %s', (head, declared) => {
    expect(declaredEncoding(Buffer.from(head, 'latin1'))).toBe(declared);
  });

  test('looks no further than the head of a page', () => {
    expect(declaredEncoding(Buffer.from(`${' '.repeat(9000)}<meta charset="utf-8">`))).toBeNull();
  });

  test('takes no time over what never ends', () => {
    const started = performance.now();
    declaredEncoding(Buffer.from('<meta '.repeat(100_000)));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
