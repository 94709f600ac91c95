import { expect, test } from 'vitest';
import { sketchArticle } from '../../fixtures/quoted-article.ts';
import { makeArticles } from './make-articles.ts';
import { readSourceTexts } from './source-texts.ts';

const SENTENCE =
  'The harbour master Ana Ruiz of Lorne wanted a longer northern pier before winter storms came back';
const TEXT = Array.from({ length: 12 }, (_, number) => `${SENTENCE} in year ${number}.`).join('\n\n');
const SOURCES = readSourceTexts([sketchArticle({ text: TEXT }).article]);

test('the same seed makes the same articles, however many', () => {
  const few = [...makeArticles(SOURCES, 3, 7)];
  expect([...makeArticles(SOURCES, 120, 7)].slice(0, 3)).toEqual(few);
  expect([...makeArticles(SOURCES, 3, 8)]).not.toEqual(few);
});

test('a hundred a day, each with its headline, outlet, day and address', () => {
  const made = [...makeArticles(SOURCES, 101, 7)];
  expect(made.at(-1)?.path).toBe('2020-01-02/001.md');
  expect(made.at(-1)?.text).toMatch(
    /^---\nheadline: ".+"\npublisher: .+\ndatePublished: 2020-01-02\nurl: https:\/\/.+\n---\n\n\S/u,
  );
});
