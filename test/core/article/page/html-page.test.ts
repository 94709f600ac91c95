import { describe, expect, test } from 'vitest';
import { decodeReferences, isTooComplex, loadPage } from '../../../../src/core/article/page/html-page.ts';

describe('loadPage', () => {
  test.each([
    '',
    'Text.',
    '<p>Text.',
    '<',
    '<!--',
    '<!doctype html>',
    '<html>',
    '</html>',
    '<head></head>',
    '\0',
  ])('makes a page of %j', (html) => {
    expect(loadPage(html).documentElement.localName).toBe('html');
  });
});

describe('isTooComplex', () => {
  test.each<[what: string, html: string, expected: boolean]>([
    ['a page', '<html><body><p class="a" id=b>Text.</p></body></html>', false],
    ['ten thousand nested elements', '<div>'.repeat(10_000), false],
    ['more nested elements', '<div>'.repeat(10_001), true],
    ['many elements side by side', '<div>a</div>'.repeat(50_000), false],
    ['many paragraphs that are never closed', '<p>a'.repeat(50_000), false],
    ['more tags than an article has', '<p>a</p>'.repeat(100_001), true],
    ['more attributes', `<p ${'a=b '.repeat(200_000)}>`, true],
    ['more character references', '&amp;'.repeat(200_001), true],
    ['more angle brackets', '<'.repeat(200_001), true],
    ['much plain text', 'a & b '.repeat(500_000), false],
  ])('weighs %s', (_, html, expected) => {
    expect(isTooComplex(html)).toBe(expected);
  });
});

describe('decodeReferences', () => {
  test.each([
    ['A &amp; B', 'A & B'],
    ['A&#8217;s', 'A’s'],
    ['1 < 2', '1 < 2'],
    ['A & B', 'A & B'],
    ['', ''],
  ])('of %j is %j', (text, decoded) => {
    expect(decodeReferences(text)).toBe(decoded);
  });
});
