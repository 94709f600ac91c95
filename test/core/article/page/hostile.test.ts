import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/core/article/page/read-html.ts';

const SENTENCE = 'The council voted on Tuesday on the old ferry terminal, ending a debate. ';
const times = (count: number, html: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => html(index)).join('');
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Milliseconds of this process; a file may take ten seconds. */
const MAX_TIME = 5000;

describe('a page that nobody wrote is read or refused in good time', () => {
  test.each<[what: string, body: string]>([
    [
      'furniture in furniture',
      times(3000, () => '<div class="related promo share">') + times(5000, () => `<p>${SENTENCE}</p>`),
    ],
    [
      'paragraphs below thousands of boxes',
      times(9000, () => '<div>') + times(20_000, () => `<p>${SENTENCE}</p>`),
    ],
    ['as many paragraphs as are weighed', times(7900, (index) => `<p class="a${index}">${SENTENCE}</p>`)],
    ['more paragraphs than are weighed', times(30_000, () => `<p>${SENTENCE}</p>`)],
    ['headlines in headlines', times(3000, () => '<h1>Ferry ')],
    ['dates in dates', times(3000, () => '<b itemprop="datePublished">2024 ')],
    ['headlines alone', times(40_000, () => '<h1>Ferry</h1>')],
    ['a class without end', `<div class="${'a-'.repeat(1_000_000)}">${SENTENCE}</div>`],
    ['an id without end', `<div id="${'a-'.repeat(1_000_000)}">${SENTENCE}</div>`],
    ['a byline without end', `<h1>Ferry</h1><p>By ${'Ann Bell, '.repeat(50_000)}</p>`],
    ['one paragraph of megabytes', `<p>${SENTENCE.repeat(50_000)}</p>`],
    ['spaces', `<p>${' '.repeat(3_000_000)}x</p>${script(`${' '.repeat(290_000)}{`)}`],
    ['quotations in quotations', `<p>${'<q>'.repeat(9000)}${SENTENCE}`],
    [
      'a stated text of megabytes',
      script(JSON.stringify({ '@type': 'NewsArticle', articleBody: SENTENCE.repeat(30_000) })) +
        times(7000, (index) => `<p>${SENTENCE} ${index}.</p>`),
    ],
    [
      'a stated text of references',
      script(`{"@type":"NewsArticle","articleBody":"${'&amp;'.repeat(150_000)}"}`),
    ],
    ['broken brackets', script('['.repeat(290_000)) + script('{"a":'.repeat(58_000))],
    ['broken strings', script(`{"a":"${'\\"'.repeat(145_000)}`)],
    ['broken scripts', times(2000, () => script('{"a":1,,}'))],
    [
      'links in links behind its end',
      `<h1>Ferry</h1><p>${SENTENCE}</p></body></html>${times(800, () => 'td><td><a href>\n</html>\n')}`,
    ],
    ['times', `<h1>Ferry</h1>${times(9000, () => '<time datetime="1 1 1 1 1">x</time>')}`],
  ])('%s', (_, body) => {
    const started = process.cpuUsage();
    readHtml(`<html><head><title>Ferry</title></head><body>${body}</body></html>`);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(MAX_TIME);
  });
});

const NAMES = [
  'p',
  'div',
  'h1',
  'h2',
  'li',
  'ul',
  'a',
  'q',
  'b',
  'blockquote',
  'aside',
  'figure',
  'figcaption',
  'article',
  'time',
  'table',
  'td',
  'br',
  'nav',
  'section',
];
const CLASSES = [
  'related',
  'article-body',
  'caption',
  'share',
  'cookie-banner',
  'newsletter',
  'tooltip',
  'ad',
  'body',
  '',
];
const words = fc
  .array(fc.constantFrom('ferry', 'Holm', 'said.', '“safe”', 'by', 'May', '2026', '&lt;', '&amp;'), {
    maxLength: 30,
  })
  .map((all) => all.join(' '));
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 6 },
    words,
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...CLASSES),
        fc.array(tie('html'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(
        ([name, className, inside, isClosed]) =>
          `<${name} class="${className}">${inside.join('')}${isClosed ? `</${name}>` : ''}`,
      ),
  ),
}));

const TAG = /<[^>]*>/gu;
const LETTERS = /[\p{L}\p{N}]+/gu;

test('every word of a text is on its page, and paragraphs are slices of the text', () => {
  fc.assert(
    fc.property(html, (body) => {
      const read = readHtml(`<html><body>${body}</body></html>`);
      if (read.kind === 'left-out') return;
      const { text, paragraphs } = read;
      expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      const onPage: readonly string[] = body.replace(TAG, '').match(LETTERS) ?? [];
      for (const word of text.match(LETTERS) ?? []) expect(onPage.join('')).toContain(word);
    }),
    { numRuns: 150 },
  );
});
