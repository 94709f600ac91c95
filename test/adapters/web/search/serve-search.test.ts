import { describe, expect, test } from 'vitest';
import type { ArticleSketch } from '../../../fixtures/quoted-article.ts';
import { parsePage } from '../parse-page.ts';
import { sketchArchive, startTestWeb } from '../start-test-web.ts';

function sketch(path: string, words: string, name: string, changes: Partial<ArticleSketch>): ArticleSketch {
  return {
    path,
    text: `“${words}” ${name} said.\n\nThe bridge keepers heard it at the ferry.`,
    said: [{ parts: [`“${words}”`], name, mention: name, cue: 'said' }],
    ...changes,
  };
}

const ARCHIVE = sketchArchive(
  sketch('a.txt', 'We will close the bridge.', 'Ada Byron', {
    publisher: 'The Gazette',
    datePublished: '2024-10-18',
  }),
  sketch('b.txt', 'Nobody may cross the bridge.', 'Bo Reed', {
    publisher: 'The Courier',
    datePublished: '2024-10-10',
  }),
  sketch('c.txt', 'The bridge is old.', 'Ada Byron', {}),
);

async function ask(query: string) {
  const web = await startTestWeb(ARCHIVE);
  return parsePage(await web.read(`/search?${query}`));
}

describe('a search', () => {
  test('that asks for nothing is a form', async () => {
    const page = await ask('');
    expect(page.texts('label')).toEqual(['Words', 'Outlet', 'Speaker', 'Since', 'Until', 'In']);
    expect(page.values('label', 'for')).toEqual(
      page.values('form .wide input, form div > input, form select', 'id'),
    );
    expect(page.texts('blockquote')).toEqual([]);
  });

  test.each([
    ['q=bridge', ['We will close the bridge.', 'Nobody may cross the bridge.', 'The bridge is old.']],
    ['q=bridges+closing', ['We will close the bridge.']],
    ['q=bridge&outlet=courier', ['Nobody may cross the bridge.']],
    ['q=bridge&speaker=byron', ['We will close the bridge.', 'The bridge is old.']],
    ['q=bridge&speaker=ada-byron&outlet=gazette', ['We will close the bridge.']],
    ['q=bridge&since=2024-10-11', ['We will close the bridge.']],
    ['q=bridge&until=2024-10-11', ['Nobody may cross the bridge.']],
    ['speaker=ada-byron', ['We will close the bridge.', 'The bridge is old.']],
    ['since=2024-10-01', ['We will close the bridge.', 'Nobody may cross the bridge.']],
  ])('for %s finds what was said', async (query, expected) => {
    const quotations = (await ask(query)).texts('main li blockquote');
    expect(quotations.map((text) => text.replace(/[“”]/gu, '')).toSorted()).toEqual(expected.toSorted());
  });

  test('marks the words, and leads to them in their article', async () => {
    const page = await ask('q=close');
    expect(page.texts('blockquote mark')).toEqual(['close']);
    expect(page.values('main li a', 'href')).toEqual([
      expect.stringMatching(/^\/articles\/id-a\.txt\?start=0&end=27&words=\w+#cited$/u),
    ]);
  });

  test('finds paragraphs, whoever’s words they are', async () => {
    const page = await ask('q=ferry&in=passages');
    expect(page.texts('h2')).toEqual(['Paragraphs: 1 to 3 of 3']);
    expect(page.texts('blockquote mark')).toEqual(['ferry', 'ferry', 'ferry']);
  });

  test('gives paragraphs where no quotation holds the words, and says so', async () => {
    const page = await ask('q=ferry');
    expect(page.texts('h2')).toEqual(['Paragraphs: 1 to 3 of 3']);
    expect(page.texts('main p')).toContain('No quotation has the words: here is what does.');
  });

  test('says what was searched, and what the limits left out', async () => {
    const page = await ask('q=bridge&since=2024-10-11');
    expect(page.texts('main')[0]).toContain(
      'Searched 3 articles (2 dated, 10 October 2024 to 18 October 2024), 3 quotations, of which 1 article fits outlet and dates; 1 article without a date left out.',
    );
  });

  test('keeps what was asked for in the form', async () => {
    const page = await ask('q=bridge&outlet=courier&speaker=reed&since=October&until=yesterday&in=passages');
    expect(page.values('input', 'value')).toEqual(['bridge', 'courier', 'reed', 'October', 'yesterday']);
    expect(page.texts('option[selected]')).toEqual(['paragraphs']);
  });

  test('says so where the archive does not hold it', async () => {
    const page = await ask('q=zeppelin');
    expect(page.texts('main strong')[0]).toBe('Not in this archive.');
  });

  test.each([
    ['since=soonish', '“soonish” is no date. Write it as 2024-10-18, yesterday, last week or October 2024.'],
    [
      'q=a&since=2024-10-18&until=2024-10-01',
      '18 October 2024 is after 1 October 2024: turn the two dates around.',
    ],
    ['outlet=gazete', 'No outlet here is called “gazete”. The nearest names:'],
    ['speaker=Cy+Young', 'No speaker here is called “Cy Young”.'],
    [`q=${'x'.repeat(3000)}`, 'The text is 2001 characters long. Give at most 2000; one sentence is enough.'],
    ['q=%3F%3F', 'The text has no words, only symbols. Give some of the words that were said.'],
  ])('for %s says in one line what is wrong', async (query, line) => {
    expect((await ask(query)).texts('[role=alert]')).toEqual([line]);
  });

  test('offers the outlets that may have been meant', async () => {
    const page = await ask('q=bridge&outlet=gazete');
    expect(page.values('main > ul a', 'href')).toEqual(['/search?q=bridge&outlet=The+Gazette']);
  });
});

test('many hits come in pages', async () => {
  const many = Array.from({ length: 45 }, (_, place) =>
    sketch(
      `${place}.txt`,
      `Bridge number ${place} of the towns is ${'very '.repeat(place)}old.`,
      'Ada Byron',
      {},
    ),
  );
  const web = await startTestWeb(sketchArchive(...many));
  const first = parsePage(await web.read('/search?q=bridge'));
  expect(first.texts('h2')).toEqual(['Quotations: 1 to 20 of 45']);
  expect(first.values('nav.pages a', 'href')).toEqual(['/search?q=bridge&page=2']);
  const last = parsePage(await web.read('/search?q=bridge&page=3'));
  expect(last.texts('h2')).toEqual(['Quotations: 41 to 45 of 45']);
  expect(last.texts('main ol > li')).toHaveLength(5);
  expect(last.values('nav.pages a', 'href')).toEqual(['/search?q=bridge&page=2']);
  const beyond = parsePage(await web.read('/search?q=bridge&page=99'));
  expect(beyond.texts('h2')).toEqual(['Quotations: none of 45']);
});
