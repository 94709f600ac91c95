import { expect, it } from 'vitest';
import { areNearWords } from '../../../src/core/language/near-words.ts';

it.each([
  ['harbor', 'harbour', true],
  ['absolutly', 'absolutely', true],
  ['hlat', 'halt', true],
  ['beleived', 'believed', true],
  ['halt', 'salt', false],
  ['was', 'wss', false],
  ['pier', 'point', false],
  ['1000', '1001', false],
  ['halt', 'halt', true],
])('%s may be %s misspelt: %s', (one, other, isNear) => {
  expect(areNearWords(one, other)).toBe(isNear);
});
