import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/core/article/page/read-html.ts';

const LINKS = `<nav>${'<a href="/x">Harbour</a>'.repeat(30)}</nav>`;
const page = (body: string, head = '<title>Harbour News</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${LINKS}${body}</body></html>`;
const ARTICLE = '<meta property="og:type" content="article">';
const NOTICE =
  '<p>We store cookies on your device, and our partners do so as well, to make the site work as you expect it to. You can refuse.</p>';
const SENTENCE =
  'The council voted on Tuesday on the old ferry terminal, ending a debate that had gone on for months.';
const card = (headline: string) =>
  `<article class="item"><h3><a href="/x">${headline}</a></h3><p>The council met on Monday, and nobody clapped at the end.</p></article>`;

const reasonOf = (html: string) => {
  const read = readHtml(html);
  return read.kind === 'left-out' ? read.reason : null;
};

describe('a page is left out', () => {
  test('that asks for consent alone', () => {
    expect(reasonOf(page(NOTICE.repeat(5), ARTICLE))).toBe('consent-notice');
    expect(
      reasonOf(page(`<div class="cookie-consent">${NOTICE.repeat(5)}</div><p>Harbour.</p>`, ARTICLE)),
    ).toBe('consent-notice');
  });

  test('that leads to articles', () => {
    const headlines = [
      'Mayor: “I will not resign”',
      'Ferry closes at last',
      'The bridge is safe, she says',
      'No money for the harbour',
      'Island votes again',
    ];
    expect(reasonOf(page(headlines.map(card).join('')))).toBe('teaser-list');
    const lines = headlines.map(
      (headline) => `<li><div><a href="/x">${headline}</a></div><div>${SENTENCE}</div></li>`,
    );
    expect(reasonOf(page(`<h1>Innovation</h1><ul>${lines.join('')}</ul>`))).toBe('teaser-list');
  });

  test('that has a sentence of its article', () => {
    expect(
      reasonOf(page('<h1>Ferry closes</h1><p>The council voted on Tuesday for the old ferry.</p>', ARTICLE)),
    ).toBe('stub');
  });
});

describe('a page is read', () => {
  test.each<[what: string, html: string]>([
    [
      'that tells of cookies',
      page(
        `<article><h1>Cookies</h1>${'<p>The firm stored cookies without consent, and its privacy policy did not say so, a court found on Monday.</p>'.repeat(5)}</article>`,
        ARTICLE,
      ),
    ],
    [
      'with related articles below it',
      page(
        `<article><h1>Ferry</h1>${`<p>${SENTENCE}</p>`.repeat(8)}</article>${['One of the harbour', 'Two of the harbour', 'Three of the harbour', 'Four of the harbour'].map(card).join('')}`,
        ARTICLE,
      ),
    ],
    [
      'with a link below each of its paragraphs',
      page(
        `<article><h1>Ferry</h1>${`<p>${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p><p><a href="/x">The minutes of the meeting</a></p>`.repeat(5)}</article>`,
      ),
    ],
    ['that is short and somebody’s own', '<p>The council voted.</p>'],
    [
      'of a few lines in Japanese',
      page(
        '<h1>地震</h1><p>宮崎県で震度５弱の地震があった。気象庁によると、震源地は日向灘で、震源の深さは約三十キロ。津波の心配はない。</p>',
        ARTICLE,
      ),
    ],
  ])('%s', (_, html) => {
    expect(reasonOf(html)).toBeNull();
  });
});
