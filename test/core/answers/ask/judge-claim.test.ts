import { describe, expect, test } from 'vitest';
import { judgeClaim } from '../../../../src/core/answers/ask/judge-claim.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';

const archive = await readSampleArchive();

test.each([
  ['Farage', 'direct election interference by the governing Labour Party', { type: 'said' }],
  ['Keir Starmer', 'They participate in their spare time', { type: 'said' }],
  ['Farage', 'go back to the UK', { type: 'said-by-other', name: 'Marjorie Taylor Greene' }],
])('%s: “%s”', async (who, words, verdict) => {
  const judged = await judgeClaim(archive, { who, words });
  expect(judged?.verdict).toEqual(verdict);
  expect(judged?.matches.length).toBeGreaterThan(0);
});

describe('nothing is decided', () => {
  test.each([
    ['of other words', 'Tom Cotton', 'to vote for Harris'],
    ['of somebody who is not quoted', 'Emmanuel Macron', 'go back to the UK'],
    ['where a negation was cut off', 'Marjorie Taylor Greene', 'allowed to be involved in anyway'],
    ['of words that nobody said', 'Farage', 'nuclear fusion is the future'],
  ])('%s', async (_, who, words) => {
    expect(await judgeClaim(archive, { who, words })).toBeNull();
  });
});
