import { describe, expect, test } from 'vitest';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';
import { blocksOf } from '../../../../src/core/article/page/page-blocks.ts';
import { settleFurniture } from '../../../../src/core/article/page/settle-furniture.ts';
import { readVisibleHead } from '../../../../src/core/article/page/visible-head.ts';

const SENTENCE =
  'The council voted on Tuesday on the old ferry terminal, ending a debate that had gone on for months in the harbour town and on the island that it belongs to. ';

function read(head: string, below = '') {
  const body = `<article><h1>Ferry closes</h1>${head}${`<p>${SENTENCE}</p>`.repeat(5)}${below}</article>`;
  const page = loadPage(`<html><body>${body}</body></html>`);
  return readVisibleHead(settleFurniture(blocksOf(page.documentElement)), null);
}

describe('readVisibleHead', () => {
  test.each<[line: string, author: string | null, date: string | null]>([
    ['<p>By Sam Roe, Harbour Post · 9 March 2026</p>', 'Sam Roe', '2026-03-09'],
    ['<div class="byline">By Ann Bell and Carl Dean</div>', 'Ann Bell and Carl Dean', null],
    ['<p>BY Ann Bell | Staff Writer | Nov. 20, 2019, 9:28 AM</p>', 'Ann Bell', '2019-11-20T09:28'],
    ['<time datetime="2026-03-09T08:00:00Z">Monday</time>', null, '2026-03-09T08:00:00Z'],
    ['<span>Published: 9 March 2026</span>', null, '2026-03-09'],
    ['<p>9 March 2026, updated 11 March 2026</p>', null, '2026-03-09'],
    ['<p>Updated 11 March 2026</p>', null, null],
    ['<p>By Harbour Post</p>', null, null],
    ['<p>By the sea</p>', null, null],
    ['<div class="related"><p>By Eve Long · 1 January 2020</p></div>', null, null],
    ['', null, null],
  ])('reads %s', (line, author, datePublished) => {
    expect(read(line)).toEqual({ headline: 'Ferry closes', author, datePublished });
  });

  test('reads nothing below the first paragraph', () => {
    expect(read('', '<p>By Sam Roe · 9 March 2026</p>')).toMatchObject({ author: null, datePublished: null });
  });

  test('reads nothing where no headline is shown', () => {
    const page = loadPage('<html><body><p>By Sam Roe · 9 March 2026</p></body></html>');
    expect(readVisibleHead(settleFurniture(blocksOf(page.documentElement)), null)).toEqual({
      headline: null,
      author: null,
      datePublished: null,
    });
  });
});
