import { describe, expect, test } from 'vitest';
import { hasWords, keepOnly, trimSpan } from '../../../src/core/article/prose.ts';

describe('keepOnly', () => {
  test('blanks what lies outside the spans and keeps the line breaks', () => {
    const spans = [
      { start: 1, end: 2 },
      { start: 5, end: 7 },
    ];
    expect(keepOnly('abc\nd🌋\r\ne', spans)).toBe(' b \n 🌋\r\n ');
  });

  test('blanks each code unit of a character by a space', () => {
    expect(keepOnly('🌋', [])).toBe('  ');
  });

  test('blanks a tab by a space', () => {
    expect(keepOnly('\ta', [{ start: 1, end: 2 }])).toBe(' a');
  });
});

describe('trimSpan', () => {
  test.each([
    ['a bc d', { start: 1, end: 5 }, { start: 2, end: 4 }],
    ['\u00a0a\u00a0', { start: 0, end: 3 }, { start: 1, end: 2 }],
    ['ab', { start: 0, end: 2 }, { start: 0, end: 2 }],
  ])('of %j leaves the words', (text, span, trimmed) => {
    expect(trimSpan(text, span)).toEqual(trimmed);
  });

  test('is empty where there is only white space', () => {
    const { start, end } = trimSpan('a   b', { start: 1, end: 4 });
    expect(end - start).toBe(0);
  });
});

describe('hasWords', () => {
  test.each([
    ['a', true],
    ['– 7 –', true],
    ['日', true],
    ['* * *', false],
    ['', false],
    ['…”', false],
  ])('of %j is %s', (text, expected) => {
    expect(hasWords(text)).toBe(expected);
  });
});
