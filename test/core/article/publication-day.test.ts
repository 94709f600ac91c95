import { expect, test } from 'vitest';
import { daysSincePublished, publicationDay } from '../../../src/core/article/publication-day.ts';

test.each([
  ['the date that the article states', '2024-10-18T09:30:00+01:00', null, '2024-10-18'],
  ['the day that its address is filed under', null, 'https://desk.example/2022/06/02/story', '2022-06-02'],
  ['the stated date before the address', '2024-10-18', 'https://desk.example/2022/06/02/story', '2024-10-18'],
  ['no number that is no day', null, 'https://desk.example/2022/61/02/story', null],
  ['nothing where nothing tells', null, null, null],
])('gives %s', (_, datePublished, url, day) => {
  expect(publicationDay({ datePublished, url })).toBe(day);
});

test('how long ago it was is counted from the start of that day', () => {
  const article = { datePublished: '2024-05-06', url: null };
  expect(daysSincePublished(article, new Date('2024-05-08T12:00:00Z'))).toBe(2.5);
  expect(daysSincePublished({ datePublished: null, url: null }, new Date(0))).toBeNull();
});
