import { describe, expect, it } from 'vitest';
import { describeFilledIn, describeOrigin, listFilledIn } from '../../src/reply/source.ts';
import { sketchArticle } from '../fixtures/quoted-article.ts';

const { article } = sketchArticle({
  text: 'The pier falls.',
  headline: 'Pier falls',
  datePublished: '2024-10-18',
});

describe('what was filled in by hand', () => {
  it.each([
    [[], []],
    [['author', 'url'], []],
    [['publisher'], ['outlet filled in by hand']],
    [['publisher', 'datePublished'], ['date and outlet filled in by hand']],
    [['headline', 'publisher', 'datePublished'], ['headline, date and outlet filled in by hand']],
  ] as const)('%j reads %j', (filledIn, words) => {
    expect(describeFilledIn(listFilledIn({ ...article, filledIn }))).toEqual(words);
  });

  it('stands behind the outlet', () => {
    const source = {
      title: 'Pier falls',
      datePublished: '2024-10-18',
      publisher: 'Harbour Post',
      filledIn: ['outlet'],
    } as const;
    expect(describeOrigin(source)).toEqual([
      'Pier falls',
      '18 October 2024',
      'Harbour Post',
      'outlet filled in by hand',
    ]);
  });
});
