import { expect, test } from 'vitest';
import { scoreBCubed } from './b-cubed.ts';

/** Each letter's group, in the order of the letters. */
function score(labels: string, groups: string) {
  return scoreBCubed([...labels].map((label, place) => ({ label, group: groups[place] ?? '' })));
}

test.each([
  ['all right', 'aabbc', 'xxyyz', 1, 1],
  ['all in one', 'aabb', 'xxxx', 0.5, 1],
  ['each by itself', 'aabb', 'wxyz', 1, 0.5],
  // The first example of Bagga and Baldwin (1998): 1-5, 6-7, 8-12, the last two joined.
  ['two of the three joined', 'aaaaabbccccc', 'xxxxxyyyyyyy', (5 + 4 / 7 + 25 / 7) / 12, 1],
  ['nothing to score', '', '', 0, 0],
])('%s', (_, labels, groups, precision, recall) => {
  const { f1, ...shares } = score(labels, groups);
  expect(shares.precision).toBeCloseTo(precision);
  expect(shares.recall).toBeCloseTo(recall);
  expect(f1).toBeCloseTo(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));
});
