import { describe, expect, test } from 'vitest';
import { decodeReferences, isTooComplex, loadPage } from '../../../../src/core/article/page/html-page.ts';
import { readHtml } from '../../../../src/core/article/page/read-html.ts';

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

describe('what would end or hang what reads the tree', () => {
  test.each([
    '<n><![CDATA[--><!DOCTYPE x',
    '<n>t<![CDATA[--><!DOCTYPE x',
    '<svg><![CDATA[ a --><!DOCTYPE x',
    '<div><!doctype html><p>One.</p></div>',
    '<table><tr><!DOCTYPE x><td>One.',
    '<p><!DOCTYPE',
    '<!DOCTYPE a><!DOCTYPE b><p>One.<!DOCTYPE c>',
    '<select><option><!DOCTYPE x></select><!--><!DOCTYPE y-->',
  ])('does not: %s', (html) => {
    expect(readHtml(html).kind).toMatch(/^(?:article|left-out)$/u);
    expect(readHtml(`<article><p>The pier is open again.</p>${html}`).kind).toBe('article');
  });

  test.each(['"', "'"])('does not: an element of very many classes, in %s', (mark) => {
    const page = `<article><p class=${mark}x ${'a '.repeat(150_000)}${mark}>The pier is open again.</p></article>`;
    expect(readHtml(page)).toMatchObject({ kind: 'article', text: 'The pier is open again.' });
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
