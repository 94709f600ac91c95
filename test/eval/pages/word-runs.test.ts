import { describe, expect, it } from 'vitest';
import { isParagraph, lostLines, matchRuns, scoreRuns } from './word-runs.ts';

describe('matchRuns', () => {
  it('counts runs of four words, as shares of all', () => {
    expect(matchRuns('a b c d e', 'a b c d f')).toEqual({ right: 1 / 3, wrong: 1 / 3, missed: 1 / 3 });
  });

  it('takes a shorter text for one run', () => {
    expect(matchRuns('a b', 'a b')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(matchRuns('', '')).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
});

it('scores pages by the means of precision and of recall', () => {
  const score = scoreRuns([
    { right: 1, wrong: 0, missed: 0 },
    { right: 0.5, wrong: 0.5, missed: 0 },
  ]);
  expect(score).toEqual({ precision: 0.75, recall: 1, f1: (2 * 0.75) / 1.75 });
});

it('tells which lines are lost', () => {
  const found = 'The council voted on Tuesday on the ferry. Nobody clapped.';
  const lines = [
    'The council voted on Tuesday, at last.',
    'The mayor left on Monday night.',
    'Nobody clapped.',
  ];
  expect(lostLines(lines, found)).toEqual(['The mayor left on Monday night.']);
});

it.each([
  ['The council voted on Tuesday on the old ferry.', true],
  ['The council votes on the old ferry on Tuesday', false],
  ['Nobody clapped.', false],
])('takes %j for a paragraph: %s', (text, isOne) => {
  expect(isParagraph(text)).toBe(isOne);
});
