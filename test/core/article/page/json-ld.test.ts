import { describe, expect, test } from 'vitest';
import { statedByJsonLd } from '../../../../src/core/article/page/json-ld.ts';

const NOTHING = { headline: [], publisher: [], author: [], datePublished: [], url: [] };

function stated(...values: readonly unknown[]) {
  return statedByJsonLd(values.map((value) => JSON.stringify(value)));
}

describe('statedByJsonLd', () => {
  test('reads an article', () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Labour flies out',
      publisher: { '@type': 'Organization', name: 'GB News' },
      author: [{ '@type': 'Person', name: 'Ann Bell' }, { name: ' Carl Dean' }],
      datePublished: '2024-10-18',
      url: 'https://example.com/1',
      mainEntityOfPage: { '@id': 'https://example.com/2' },
    };
    expect(stated(article)).toMatchObject({
      headline: ['Labour flies out'],
      publisher: ['GB News'],
      author: ['Ann Bell, Carl Dean'],
      datePublished: ['2024-10-18'],
      url: ['https://example.com/1', 'https://example.com/2'],
    });
  });

  test.each<[what: string, value: unknown, expected: object]>([
    ['a kind of article', { '@type': 'ReportageNewsArticle', headline: 'A' }, { headline: ['A'] }],
    ['several types', { '@type': ['Thing', 'BlogPosting'], headline: 'A' }, { headline: ['A'] }],
    [
      'a list',
      [
        { '@type': 'WebSite', name: 'X' },
        { '@type': 'Article', name: 'A' },
      ],
      { headline: ['A'] },
    ],
    [
      'bare names',
      { '@type': 'Article', author: 'Ann', publisher: 'X' },
      { author: ['Ann'], publisher: ['X'] },
    ],
    [
      'an address as page',
      { '@type': 'Article', mainEntityOfPage: 'https://a.b/' },
      { url: ['https://a.b/'] },
    ],
    [
      'character references',
      { '@type': 'Article', headline: 'A&#8217;s &amp; B' },
      { headline: ['A’s & B'] },
    ],
    [
      'other values than strings',
      { '@type': 'Article', headline: 1, author: [null, { name: {} }], url: {} },
      {},
    ],
  ])('reads %s', (_, value, expected) => {
    expect(stated(value)).toMatchObject({ ...NOTHING, ...expected });
  });

  test('follows references within a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'A', publisher: { '@id': '#us' }, author: { '@id': '#ann' } },
        { '@type': 'Organization', '@id': '#us', name: 'GB News' },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Bell' },
      ],
    };
    expect(stated(graph)).toMatchObject({
      ...NOTHING,
      headline: ['A'],
      publisher: ['GB News'],
      author: ['Ann Bell'],
    });
  });

  test('takes the first article of several', () => {
    const related = { '@type': 'Article', headline: 'B' };
    expect(stated({ '@type': 'Article', headline: 'A', related }, related).headline).toEqual(['A']);
  });

  test.each([
    ['{"@type": "Article"', ''],
    ['null', '[]'],
    ['"Article"', '{"@type": "Organization", "name": "X"}'],
    ['{"@type": "Article", "author": {"@id": "#nobody"}}', '{}'],
  ])('states nothing in %s', (...scripts) => {
    expect(statedByJsonLd(scripts)).toMatchObject(NOTHING);
  });

  test('reads on past a script that is no JSON', () => {
    expect(statedByJsonLd(['{', '{"@type": "Article", "headline": "A"}']).headline).toEqual(['A']);
  });

  test('bears nesting deeper than the stack', () => {
    const script = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(statedByJsonLd([script])).toMatchObject(NOTHING);
  });
});
