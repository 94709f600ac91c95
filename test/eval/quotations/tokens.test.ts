import { expect, test } from 'vitest';
import { jaccard, tokenize, tokensWithin } from './tokens.ts';

test.each([
  ['It’s 5.30 p.m., e-mail @ada: $5!', ['It’s', '5.30', 'p.m', 'e-mail', '@ada', '$5']],
  ['“Well — no…”', ['Well', 'no']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(tokenize(text).map((token) => token.text)).toEqual(words);
});

test('a word is within a span in which it starts', () => {
  const tokens = tokenize('one two three');
  expect(tokensWithin(tokens, { start: 1, end: 9 })).toEqual({ from: 1, to: 3 });
  expect(tokensWithin(tokens, { start: 9, end: 13 })).toEqual({ from: 3, to: 3 });
});

test('the share of words in common is counted over all words of both', () => {
  expect(jaccard({ from: 0, to: 4 }, { from: 1, to: 5 })).toBe(0.6);
  expect(jaccard({ from: 0, to: 2 }, { from: 2, to: 4 })).toBe(0);
  expect(jaccard({ from: 3, to: 3 }, { from: 3, to: 3 })).toBe(0);
});
