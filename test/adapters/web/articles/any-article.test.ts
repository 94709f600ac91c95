import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderArticle } from '../../../../src/adapters/web/articles/render-article.ts';
import type { Article } from '../../../../src/core/article/article.ts';
import type { TextSpan } from '../../../../src/core/span.ts';
import { quoteArticle } from '../../../fixtures/quote-article.ts';
import { parsePage } from '../parse-page.ts';

const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  ' said Ada Byron. ',
  ' she added, ',
  'Mr Reed told her that ',
  ' according to the mayor',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;',
  '&',
  '<!--',
  '-->',
  ']]>',
  '</p>',
  '</mark>',
  '\u202e',
  '\u2066',
  '\ud83d\ude80',
  '\t',
  '\n',
  '  ',
  'word ',
  'We will build it. ',
  '\u0007',
  '\u0085',
  '\r',
] as const;
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.join('').replaceAll('\0', ''))
  .filter((text) => text.trim() !== '');

/** Cuts a text into paragraphs at empty lines. */
function cutParagraphs(text: string): readonly TextSpan[] {
  return [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
  }));
}

function toArticle(text: string): Article {
  const unknown = { headline: null, publisher: null, author: null, datePublished: null, url: null };
  return {
    id: 'a',
    path: 'a.txt',
    text,
    prose: text,
    language: 'en',
    paragraphs: cutParagraphs(text),
    ...unknown,
  };
}

test('the page holds the words of any article exactly, whatever is marked in them', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(), fc.nat(), (text, one, other) => {
      const article = toArticle(text);
      const [start, end] = [one % text.length, (other % text.length) + 1];
      const cited = start < end ? { start, end } : null;
      const { quotations } = quoteArticle(article);
      const page = renderArticle({ article, quotations, cited, speakerIdOf: () => 'ada' }).toString();
      const { texts } = parsePage(page);
      const stored = article.paragraphs.map((span) => text.slice(span.start, span.end));
      expect(texts('p.text')).toEqual(stored);
      const parts = quotations.flatMap(({ parts }) => parts);
      if (parts.length > 0) expect(texts('.said, .told').length).toBeGreaterThan(0);
      if (cited !== null) {
        const overlapping = article.paragraphs
          .map((each) => text.slice(Math.max(each.start, start), Math.min(each.end, end)))
          .join('');
        expect(texts('mark').join('')).toBe(overlapping);
      }
    }),
    { numRuns: 400 },
  );
});

test('an article of very many quotations, in many paragraphs or in one, is shown whole', () => {
  for (const separator of ['\n\n', ' ']) {
    const text = Array.from({ length: 20_000 }, (_, place) => `“We will go ${place},” said Ada Byron.`).join(
      separator,
    );
    const article = toArticle(text);
    const quotations = [...text.matchAll(/“[^”]+”/gu)].map(({ 0: words, index }) => {
      const span = { start: index, end: index + words.length };
      const unknown = {
        speaker: null,
        attribution: 'unclear',
        confidence: 'unclear',
        evidence: null,
        coSpeakers: [],
        tellers: [],
        document: null,
        cue: null,
      } as const;
      return { ...span, kind: 'direct' as const, parts: [span], ...unknown };
    });
    const page = renderArticle({ article, quotations, cited: null, speakerIdOf: () => null }).toString();
    expect(page.match(/class="said"/gu)).toHaveLength(20_000);
    expect(page.match(/aria-label="Next quotation"/gu)).toHaveLength(19_999);
  }
});
