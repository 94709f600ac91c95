import { describe, expect, test } from 'vitest';
import { type HtmlContent, readHtml } from '../../../../src/core/article/page/read-html.ts';

const SENTENCE =
  'Around 100 activists are flying to the swing states, according to a post, and more may follow them. ';
const PARAGRAPHS = ['Ann', 'Bell', 'Carl', 'Dean'].map(
  (name) => `“${SENTENCE.repeat(3).trim()}” ${name} said.`,
);

const PAGE = `<!doctype html>
<html lang="en"><head>
<title>Labour flies out | GB News</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Labour flies out","datePublished":"2024-10-18",
"publisher":{"name":"GB News"},"author":{"name":"Ann Bell"}}</script>
<link rel="canonical" href="https://example.com/labour">
<style>p { color: red }</style>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li></ul></nav>
<article><h1>Labour flies out</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n')}
<script>document.write('<p>planted</p>')</script></article>
<aside class="sidebar"><a href="/a">Most read</a></aside>
<footer class="footer">© GB News</footer>
</body></html>`;

/** The article of a page that has one. */
function read(html: string): HtmlContent {
  const content = readHtml(html);
  if (content.kind === 'left-out') throw new Error(`left out: ${content.reason}`);
  return content;
}

describe('readHtml', () => {
  test('takes the article out of its page', () => {
    expect(read(PAGE).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  test('takes what the page states', () => {
    expect(readHtml(PAGE)).toMatchObject({
      metadata: {
        headline: 'Labour flies out',
        publisher: 'GB News',
        author: 'Ann Bell',
        datePublished: '2024-10-18',
        url: 'https://example.com/labour',
      },
      faults: [],
    });
  });

  test('takes what the page shows beside its headline where it states nothing', () => {
    const shown = `<h1>Labour flies out</h1><p class="byline">By Ann Bell</p><time>18 October 2024</time>`;
    const body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
    expect(read(`<html><body><article>${shown}${body}</article></body></html>`).metadata).toEqual({
      headline: 'Labour flies out',
      publisher: null,
      author: 'Ann Bell',
      datePublished: '2024-10-18',
      url: null,
    });
  });

  test('reports a date and an address that are none', () => {
    const head = '<meta name="date" content="yesterday"><link rel="canonical" href="/labour">';
    expect(read(`<html><head>${head}</head><body><p>Text.</p></body></html>`).faults).toEqual([
      { kind: 'invalid-date', received: 'yesterday' },
      { kind: 'invalid-url', received: '/labour' },
    ]);
  });

  test.each<[what: string, html: string, text: string]>([
    ['a fragment', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['bare text', 'One', 'One'],
    ['a page without a body', '<html><head><title>A</title></head><p>One</p></html>', 'One'],
    ['a page that is cut off', '<html><body><article><p>One<p>Two <b>thr', 'One\n\nTwo thr'],
    ['a script alone', '<script>alert(1)</script>', ''],
    ['nothing', '', ''],
  ])('reads %s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test.each([
    ['elements', '<div>', '</div>'],
    ['styles', '<b><i>', '</i></b>'],
    ['tables', '<table><tr><td>', '</td></tr></table>'],
  ])('reads words below thousands of nested %s', (_, open, close) => {
    const html = `<html><body>${open.repeat(4000)}<p>One</p>${close.repeat(4000)}</body></html>`;
    expect(read(html).text).toBe('One');
  });

  test('reads the whole page where it has more elements than an article', () => {
    const html = `<html><body>${'<p>One</p>'.repeat(50_000)}</body></html>`;
    expect(read(html).paragraphs).toHaveLength(50_000);
  });

  test('reads nothing of a page that no one wrote', () => {
    expect(readHtml('<div>'.repeat(20_000))).toEqual({ kind: 'left-out', reason: 'too-complex' });
  });
});
