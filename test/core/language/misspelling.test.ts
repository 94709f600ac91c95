import { expect, test } from 'vitest';
import { areNearWords, isMisspelling } from '../../../src/core/language/misspelling.ts';

test.each([
  ['kier', 'keir'],
  ['farrage', 'farage'],
  ['healy', 'healey'],
  ['greene', 'green'],
  ['jonathon', 'jonathan'],
  ['stramer', 'starmer'],
  ['matinson', 'mattinson'],
  ['skocik', 'skocic'],
  ['filipson', 'phillipson'],
  ['zelensky', 'zelenskyy'],
])('“%s” may be meant for “%s”', (typed, meant) => {
  expect(isMisspelling(typed, meant)).toBe(true);
});

test.each([
  ['the same word', 'cotton', 'cotton'],
  ['its plural', 'cottons', 'cotton'],
  ['another consonant', 'macron', 'marron'],
  ['short names', 'tim', 'tom'],
  ['one letter of a short name', 'lind', 'linda'],
  ['two letters', 'baker', 'bowers'],
])('%s is none: “%s”, “%s”', (_, typed, meant) => {
  expect(isMisspelling(typed, meant)).toBe(false);
});

test.each([
  ['harbor', 'harbour', true],
  ['absolutly', 'absolutely', true],
  ['hlat', 'halt', true],
  ['beleived', 'believed', true],
  ['halt', 'salt', false],
  ['was', 'wss', false],
  ['pier', 'point', false],
  ['1000', '1001', false],
  ['halt', 'halt', true],
])('“%s” and “%s”, at the same place of two texts, may be one word: %s', (one, other, isNear) => {
  expect(areNearWords(one, other)).toBe(isNear);
});
