import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { placePath } from '../../../../src/adapters/web/addresses.ts';
import { CITATION_FORMATS } from '../../../../src/adapters/web/articles/citation-text.ts';
import { escapeMarkdown } from '../../../../src/reply/escape-markdown.ts';
import { placeOf } from '../../../../src/reply/place-of.ts';
import { sketchStatement } from '../../../fixtures/quoted-article.ts';
import { parsePage } from '../parse-page.ts';

const SIGNS = [
  '*',
  '_',
  '`',
  '[x](y)',
  '<b>',
  '&amp;',
  '# ',
  '- ',
  '1. ',
  '1) ',
  '~~',
  '|',
  'http://a.example',
  'www.a.example',
  'a@b.example',
  '\\',
  '!',
  '+ ',
  '= ',
  'word',
];
const LINE = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replace(/\s+/gu, ' ').trim())
  .filter((line) => line !== '');

function show(markdown: string): string {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><html><body>${body}</body></html>`;
}

test('any line shows as itself in Markdown, as nothing but a paragraph', () => {
  fc.assert(
    fc.property(LINE, (line) => {
      const { document } = parsePage(show(escapeMarkdown(line)));
      const elements = [...document.querySelectorAll('body *')].map(({ tagName }) => tagName);
      expect([elements, document.body.textContent?.trim()]).toEqual([['P'], line]);
    }),
    { numRuns: 1000 },
  );
});

test('a citation in Markdown is a quotation, and a line with one link', () => {
  const { article, quotations } = sketchStatement('We *will*\n# build [it](x)', 'Ada Byron', {
    headline: 'Bridge](http://evil.example) to <b>close',
  });
  const [quotation] = quotations;
  if (quotation === undefined) throw new Error('There is no quotation.');
  const markdown = CITATION_FORMATS.md.write({ article, quotation }, 'https://verbatim.example');
  const { texts, values } = parsePage(show(markdown));
  expect(texts('blockquote p')).toEqual(['“We *will*\n# build [it](x)”']);
  expect(texts('a')).toEqual(['Bridge](http://evil.example) to <b>close']);
  expect(values('a', 'href')).toEqual([`https://verbatim.example${placePath(placeOf(article, quotation))}`]);
});

test('a citation as plain text has no control characters but line breaks', () => {
  const { article, quotations } = sketchStatement('We \u001b[2Jwill\r\nbuild\u009b it', 'Ada Byron', {
    headline: 'Bridge\u0007',
  });
  const [quotation] = quotations;
  if (quotation === undefined) throw new Error('There is no quotation.');
  const text = CITATION_FORMATS.txt.write({ article, quotation }, 'https://verbatim.example');
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  expect(text).toContain('We \ufffd[2Jwill\nbuild\ufffd it');
});

test.each(['txt', 'md'] as const)('a citation as %s turns no direction of the text around it', (format) => {
  const { article, quotations } = sketchStatement('We \u202ewill\u202c build \u2066it', 'Ada Byron', {
    headline: 'Bridge \u202eopens',
  });
  const [quotation] = quotations;
  if (quotation === undefined) throw new Error('There is no quotation.');
  const text = CITATION_FORMATS[format].write({ article, quotation }, 'https://verbatim.example');
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  expect(text).toContain('We \ufffdwill\ufffd build \ufffdit');
});
