import { expect, test } from 'vitest';
import { annotateArticle } from '../../fixtures/annotated-names.ts';
import { scoreConfidence } from './score.ts';

const HARBOUR = [
  '“The harbour is open again,” Ken Ode said. “Nobody waited long.”',
  'Sofia Marsh said the water was still high.',
].join('\n\n');
/** "He" passes over somebody who has spoken since. */
const BRIDGE = [
  'Paul Rice met the board at the bridge on Monday.',
  'Sofia Marsh asked when it would be mended. “It is shut for good,” he said.',
].join('\n\n');

const gold = [
  annotateArticle(
    HARBOUR,
    [
      { text: '“The harbour is open again,”', names: ['Ken Ode'] },
      { text: '“Nobody waited long.”', names: ['Paul Rice'] },
      { text: 'the water was still high', kind: 'indirect', names: ['Sofia Marsh'] },
    ],
    { indirect: true },
  ),
  annotateArticle(BRIDGE, [{ text: '“It is shut for good,”', names: ['Paul Rice'] }], { file: 'bridge' }),
];

test('names are counted by the way in which they were found, indirect speech too', async () => {
  const { articles, evidence } = await scoreConfidence(gold);
  const found = new Map(evidence.map(({ evidence: kind, shown, right }) => [kind, [shown, right]]));
  expect(articles).toBe(2);
  expect(found.get('name-after')).toEqual([2, 1]);
  expect(found.get('indirect')).toEqual([1, 1]);
  expect(found.get('goes-on')).toEqual([0, 0]);
});

test('a way that the table keeps from naming is measured all the same, but at no level', async () => {
  const { evidence, levels } = await scoreConfidence(gold);
  const weak = evidence.filter(({ level }) => level === 'unclear');
  expect(weak.reduce((sum, { shown }) => sum + shown, 0)).toBe(1);
  expect(levels).toMatchObject([
    { level: 'sure', shown: 3, right: 2, wrong: 1 },
    { level: 'probable', shown: 0, share: 0 },
  ]);
});
