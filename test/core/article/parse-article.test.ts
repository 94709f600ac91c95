import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { NO_METADATA } from '../../../src/core/article/metadata.ts';
import { parseArticle } from '../../../src/core/article/parse-article.ts';
import { slice } from '../../../src/core/span.ts';

const parse = (path: string, text: string) => parseArticle({ id: '0123456789abcdef', path, text });

/** Each paragraph's words as they are left to read, on one line. */
function wordsOf({ prose, paragraphs }: Article): readonly string[] {
  return paragraphs.map((paragraph) => slice(prose, paragraph).replace(/\s+/g, ' '));
}

describe('parseArticle', () => {
  test.each([
    ['a.txt', 'Text.', 'en'],
    ['a.txt', '---\nlanguage: fr-CA\n---\nTexte.', 'fr'],
    ['a.md', '---\nlang: de\n---\nText.', 'de'],
    ['a.html', '<html lang="it"><body><p>Testo.</p></body></html>', 'it'],
  ])('takes %s with few words for what it says that it is: %j', async (path, text, language) => {
    expect(await parse(path, text)).toMatchObject({ article: { language } });
  });

  test('hands on identity, path and text', async () => {
    expect(await parse('2024/a.txt', 'Text.')).toMatchObject({
      kind: 'article',
      article: { id: '0123456789abcdef', path: '2024/a.txt', text: 'Text.' },
      faults: [],
    });
  });

  test.each<[what: string, path: string, text: string, words: readonly string[], metadata: Partial<Article>]>(
    [
      ['plain text', 'a.txt', 'Headline?\nOne.\n\nTwo.', ['Headline?', 'One.', 'Two.'], {}],
      [
        'a stated date',
        'a.txt',
        ' date 2024-10-18 One.\nTwo.',
        ['One.', 'Two.'],
        { datePublished: '2024-10-18' },
      ],
      ['a stated date alone', 'a.txt', 'date 2024-10-18\nOne.', ['One.'], { datePublished: '2024-10-18' }],
      ['a date of no day', 'a.txt', 'date 2024-13-45 One.', ['date 2024-13-45 One.'], {}],
      [
        "a feed's credit and furniture",
        'a.txt',
        'One.\n\nThe post Staffers Fly Out. appeared first on The Pulse.\n\n\nComment on this Article Via Your Disqus Account',
        ['One.'],
        { headline: 'Staffers Fly Out.', publisher: 'The Pulse' },
      ],
      ['rules of dashes', 'a.txt', 'One.\n* * *\n----\nTwo.', ['One.', 'Two.'], {}],
      ['front matter in plain text', 'a.txt', '---\nheadline: A\n---\nOne.', ['One.'], { headline: 'A' }],
      ['front matter in Markdown', 'a.md', '---\nauthor: Ann\n---\n\n*One*.', ['One .'], { author: 'Ann' }],
      ['a heading', 'a.markdown', '# A\n\nOne.', ['A', 'One.'], { headline: 'A' }],
      [
        'a heading below front matter',
        'a.md',
        '---\ntitle: B\n---\n# A\n\nOne.',
        ['A', 'One.'],
        { headline: 'B' },
      ],
      [
        'a credit with links',
        'a.md',
        'One.\n\nThe post [Staffers Fly](https://a.b) appeared first on [The Pulse](https://a.b).',
        ['One.'],
        { headline: 'Staffers Fly', publisher: 'The Pulse' },
      ],
      ['a page', 'a.html', '<title>A</title><p>One</p><p>Two</p>', ['One', 'Two'], { headline: 'A' }],
      [
        'what is stated after what is known',
        'a.txt',
        '---\npublisher: GB News\n---\ndate 2024-10-18\nOne.\nThe post A appeared first on B.',
        ['One.'],
        { headline: 'A', publisher: 'GB News', datePublished: '2024-10-18' },
      ],
    ],
  )('reads %s', async (_, path, text, words, metadata) => {
    const parsed = await parse(path, text);
    if (parsed.kind !== 'article') expect.fail(parsed.reason);
    expect(wordsOf(parsed.article)).toEqual(words);
    expect(parsed.article).toMatchObject({ ...NO_METADATA, ...metadata });
  });

  test('serves an article with broken front matter and says what is wrong', async () => {
    const parsed = await parse('a.md', '---\nheadline: "A\n---\nOne.');
    expect(parsed).toMatchObject({
      kind: 'article',
      article: NO_METADATA,
      faults: [{ kind: 'invalid-front-matter' }],
    });
  });

  test.each([
    ['a.txt', ''],
    ['a.txt', ' \r\n\t'],
    ['a.txt', '---\nheadline: A\n---\n'],
    ['a.txt', 'date 2024-10-18\nRead more'],
    ['a.md', '![Picture](a.png)\n\n***\n'],
    ['a.html', '<script>alert(1)</script>'],
  ])('leaves out %s without words: %j', async (path, text) => {
    expect(await parse(path, text)).toEqual({ kind: 'left-out', reason: 'no-words' });
  });

  test('leaves out a page that no one wrote', async () => {
    expect(await parse('a.htm', '<div>'.repeat(20_000))).toEqual({ kind: 'left-out', reason: 'too-complex' });
  });

  test('leaves out a format it does not know', async () => {
    expect(await parse('a.pdf', 'Text.')).toEqual({ kind: 'left-out', reason: 'unknown-format' });
  });

  test.each([
    ['words', 'word '],
    ['lines', 'word\n'],
    ['blank lines', 'word\n\n'],
    ['white space', ' '],
    ['credits', 'The post A appeared first on '],
  ])('reads a megabyte of %s as plain text', async (_, unit) => {
    const text = `One.\n${unit.repeat(1_000_000 / unit.length)}`;
    const parsed = await parse('a.txt', text);
    expect(parsed).toMatchObject({ kind: 'article', article: { paragraphs: expect.anything() } });
  });
});

const MARKUP = [
  ...['\n', '\r\n', '\r', '\n\n', ' ', '\t', '    ', '\u00a0', '\ufeff', '\0', '\u2028', '🌋', '\ud800'],
  ...[
    'word',
    'Two words.',
    '“said”',
    "'",
    '1. ',
    '- ',
    '> ',
    '# ',
    '===',
    '---',
    '***',
    '```',
    '~~~',
    '~~',
    '`',
  ],
  ...[
    '*',
    '**',
    '_',
    '[',
    '](',
    ']',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[a]: b',
    '|',
    '|-|',
    '\\',
    '&nbsp;',
    '&amp;',
    '<',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<title>',
    '>',
  ],
  ...[
    '<html>',
    '<body>',
    '<head>',
    '</html>',
    '<table>',
    '<td>',
    '<form>',
    '<meta name="author" content="A">',
    'www.a.b',
  ],
  ...[
    'date 2024-10-18',
    'The post A appeared first on B.',
    'Read more',
    'headline: A',
    'date: x',
    'a@b.c',
    'http://a.b',
  ],
];

const ANY_TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...MARKUP), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom(...MARKUP), { maxLength: 40 })
    .map((pieces) => `---\n${pieces.join('')}\n---\nText.`),
);

describe.each(['a.txt', 'a.md', 'a.html'])('any text as %s', (path) => {
  const assertArticle = (check: (article: Article, text: string) => void) =>
    fc.assert(
      fc.asyncProperty(ANY_TEXT, async (text) => {
        const parsed = await parse(path, text);
        if (parsed.kind === 'article') check(parsed.article, text);
      }),
      { numRuns: 200 },
    );

  test('has prose that is its text or blank, code unit by code unit', async () => {
    await assertArticle(({ text, prose }) => {
      expect(prose).toHaveLength(text.length);
      for (let index = 0; index < text.length; index += 1) expect([text[index], ' ']).toContain(prose[index]);
    });
  });

  test('has paragraphs inside its text, in order, without overlap, trimmed and with words', async () => {
    await assertArticle(({ text, prose, paragraphs }) => {
      let position = 0;
      for (const paragraph of paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(position);
        const words = slice(prose, paragraph);
        expect(words).toMatch(/[\p{L}\p{N}]/u);
        expect(words).toBe(words.trim());
        position = paragraph.end;
      }
      expect(position).toBeLessThanOrEqual(text.length);
    });
  });

  test('has no prose outside its paragraphs', async () => {
    await assertArticle(({ prose, paragraphs }) => {
      const gaps = paragraphs.map(({ start }, index) => prose.slice(paragraphs[index - 1]?.end ?? 0, start));
      expect([...gaps, prose.slice(paragraphs.at(-1)?.end ?? 0)].join('').trim()).toBe('');
    });
  });

  test('reads alike with either line ending', async () => {
    const lines = fc.array(
      fc.constantFrom(...MARKUP.filter((piece) => !/[\r\n]/.test(piece)), '\n', '\n\n'),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(lines, async (pieces) => {
        const text = pieces.join('');
        const [withLf, withCrLf] = await Promise.all([
          parse(path, text),
          parse(path, text.replaceAll('\n', '\r\n')),
        ]);
        const words = [withLf, withCrLf].map((parsed) =>
          parsed.kind === 'article' ? wordsOf(parsed.article) : parsed,
        );
        expect(words[1]).toEqual(words[0]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the text', () => {
  test.each(['a.txt', 'a.md'])('of %s is the file itself', async (path) => {
    await fc.assert(
      fc.asyncProperty(ANY_TEXT, async (text) => {
        const parsed = await parse(path, text);
        if (parsed.kind === 'article') expect(parsed.article.text).toBe(text);
      }),
    );
  });
});
