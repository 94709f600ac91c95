import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CitationError, cite } from '../../src/core/citation.ts';
import { splitWords } from '../../src/core/search/words.ts';
import { sketchArticle } from '../fixtures/quoted-article.ts';

const URL_OF_STORY = 'https://news.example/pier';

function articleOf(text: string, url: string | null = URL_OF_STORY) {
  return sketchArticle({ text, url }).article;
}

function linkTo(words: string, text: string, url = URL_OF_STORY, from = 0): string | null {
  const start = text.indexOf(words, from);
  return cite(articleOf(text, url), { start, end: start + words.length }).link;
}

describe('cite', () => {
  it('takes the words out of the article and counts the paragraph', () => {
    const article = articleOf('First one.\n\nThe pier fell.', null);
    expect(cite(article, { start: 16, end: 20 })).toEqual({
      start: 16,
      end: 20,
      text: 'pier',
      article,
      paragraph: 2,
      link: null,
    });
  });

  it.each([
    ['span-outside-text', 'The pier', { start: 0, end: 9 }],
    ['span-outside-text', 'The pier', { start: 4, end: 4 }],
    ['span-outside-text', 'The pier', { start: -1, end: 4 }],
    ['span-outside-text', 'The pier', { start: 0.5, end: 4 }],
    ['span-splits-character', 'The 🎉 pier', { start: 5, end: 8 }],
    ['span-splits-character', 'The 🎉 pier', { start: 0, end: 5 }],
    ['span-outside-paragraphs', 'The pier\n\n\nfell', { start: 8, end: 10 }],
  ])('throws %s for %j at %j', (code, text, span) => {
    const act = () => cite(articleOf(text), span);
    expect(act).toThrow(CitationError);
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe('the link of a citation', () => {
  it.each([
    ['the words of a short snippet', '“The pier fell”', 'Ada: “The pier fell” at dawn.', 'The%20pier%20fell'],
    ['the signs of its own syntax', 'A&B, left-wing', 'Of A&B, left-wing boats', 'A%26B%2C%20left%2Dwing'],
    [
      'the words before and after where they stand twice',
      'pier fell',
      'One pier fell here. Another pier fell there.',
      'One-,pier%20fell,-here.%20Another%20pier',
    ],
    ['a letter that is none without its other half', 'a \uD800 pier', 'Saw a \uD800 pier', 'a%20%20pier'],
  ])('encodes %s', (_, words, text, directive) => {
    expect(linkTo(words, text)).toBe(`${URL_OF_STORY}#:~:text=${directive}`);
  });

  it('gives the first and the last words of a long snippet', () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    expect(linkTo(words, words)).toBe(
      `${URL_OF_STORY}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    );
  });

  it('keeps each edge within its paragraph', () => {
    const text = '“No.\n\nWe shall never sell the pier to anybody.”';
    expect(linkTo(text, text)).toBe(`${URL_OF_STORY}#:~:text=No,sell%20the%20pier%20to%20anybody`);
  });

  it('takes the words before from the paragraph before where the snippet opens its own', () => {
    const text = 'It was said.\n\nThe pier fell.\n\nAgain: The pier fell.';
    expect(linkTo('The pier fell.', text)).toBe(
      `${URL_OF_STORY}#:~:text=It%20was%20said.-,The%20pier%20fell.,-Again%3A%20The%20pier`,
    );
  });

  it.each([
    ['https://news.example/pier#photos', 'https://news.example/pier#photos:~:text=fell'],
    ['https://news.example/pier#a:~:text=old', 'https://news.example/pier#a:~:text=fell'],
    ['https://news.example/?a=1', 'https://news.example/?a=1#:~:text=fell'],
    ['javascript:alert(1)', null],
    ['no url', null],
  ])('goes on from %s', (url, link) => {
    expect(linkTo('fell', 'The pier fell', url)).toBe(link);
  });

  it('is a url that holds only words of the article, whatever these are', () => {
    const text = fc
      .array(fc.string({ unit: 'binary', maxLength: 8 }), { minLength: 1 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
        fc.pre(words.trim() !== '');
        const article = articleOf(words);
        const start = from % words.length;
        const end = Math.min(start + 1 + length, words.length);
        const citation = tryToCite(article, { start, end });
        fc.pre(citation !== null);
        const link = citation?.link ?? '';
        expect(URL.canParse(link)).toBe(true);
        const edges = (link.split(':~:text=')[1] ?? '').split(',').filter((part) => !/^-|-$/.test(part));
        for (const edge of edges) {
          const found = splitWords(decodeURIComponent(edge)).map(({ form }) => form);
          const there = splitWords(words).map(({ form }) => form);
          expect(there.join('')).toContain(found.join(''));
        }
      }),
    );
  });
});

function tryToCite(article: ReturnType<typeof articleOf>, span: { start: number; end: number }) {
  try {
    return cite(article, span);
  } catch (error) {
    if (error instanceof CitationError) return null;
    throw error;
  }
}
