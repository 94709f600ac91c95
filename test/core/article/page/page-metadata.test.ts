import { describe, expect, test } from 'vitest';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';
import { statedByPage } from '../../../../src/core/article/page/page-metadata.ts';

const NOTHING = { headline: [], publisher: [], author: [], datePublished: [], url: [] };
const stated = (head: string) =>
  statedByPage(loadPage(`<html><head>${head}</head><body><p>Text.</p></body></html>`));

describe('statedByPage', () => {
  test.each<[head: string, expected: object]>([
    ['<meta property="og:title" content="A &amp; B">', { headline: ['A & B'] }],
    ['<meta name="OG:Title" content=" A ">', { headline: ['A'] }],
    ['<title>A | X</title><title>B</title>', { headline: ['A | X'] }],
    ['<meta property="og:site_name" content="X">', { publisher: ['X'] }],
    ['<meta name="author" content="Ann Bell">', { author: ['Ann Bell'] }],
    ['<meta property="article:author" content="https://facebook.com/ann">', {}],
    [
      '<meta property="article:published_time" content="2024-10-18T09:30:00Z">',
      { datePublished: ['2024-10-18T09:30:00Z'] },
    ],
    ['<meta itemprop="datePublished" content="2024-10-18">', { datePublished: ['2024-10-18'] }],
    ['<link rel="canonical" href="https://example.com/1">', { url: ['https://example.com/1'] }],
    ['<meta property="og:url" content="https://example.com/1">', { url: ['https://example.com/1'] }],
    ['<meta name="author" content=""><meta name="author" content="Ann">', { author: ['Ann'] }],
    ['<meta charset="utf-8"><meta name="author"><meta content="Ann">', {}],
    ['', {}],
  ])('reads %s', (head, expected) => {
    expect(stated(head)).toMatchObject({ ...NOTHING, ...expected });
  });

  test('puts JSON-LD before meta elements, and both before the title', () => {
    const jsonLd = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>';
    expect(stated(`<title>C</title><meta property="og:title" content="B">${jsonLd}`).headline).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  test('puts the canonical link before all other addresses', () => {
    const head = [
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://c.example/"}</script>',
      '<meta property="og:url" content="https://b.example/">',
      '<link rel="canonical" href="https://a.example/">',
    ];
    expect(stated(head.join('')).url).toEqual([
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
    ]);
  });

  test('reads no other script', () => {
    expect(stated('<script>{"@type":"NewsArticle","headline":"A"}</script>')).toMatchObject(NOTHING);
  });
});
