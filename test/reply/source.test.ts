import { describe, expect, it, test } from 'vitest';
import { describeFilledIn, describeLocation, describeOrigin, listFilledIn } from '../../src/reply/source.ts';
import { sketchArticle } from '../fixtures/quoted-article.ts';

const { article } = sketchArticle({
  text: 'The pier falls.',
  headline: 'Pier falls',
  datePublished: '2024-10-18',
});

test.each([
  [{ paragraph: 3 }, '¶ 3'],
  [{ paragraph: 3, seconds: 751 }, '¶ 3 at 0:12:31'],
  [{ paragraph: null }, 'caption'],
  [{ paragraph: null, isHeadline: true }, 'headline'],
] as const)('the place %j reads %j', (place, words) => {
  expect(describeLocation(place)).toBe(words);
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
