import { expect, test } from 'vitest';
import { matchItems } from './matching.ts';

const item = (from: number, to: number) => ({ range: { from, to } });

test('what shares most words is paired first, each with one', () => {
  const gold = [item(0, 10), item(10, 20)];
  const answers = [item(0, 8), item(0, 9), item(10, 20)];
  expect([...matchItems(gold, answers, 0.5)]).toEqual([
    [gold[1], answers[2]],
    [gold[0], answers[1]],
  ]);
});

test('nothing is paired twice', () => {
  const gold = [item(0, 10), item(1, 10)];
  const answer = item(0, 10);
  expect([...matchItems(gold, [answer], 0.5)]).toEqual([[gold[0], answer]]);
});

test('too small a share makes no pair', () => {
  expect(matchItems([item(0, 10)], [item(0, 7)], 0.8).size).toBe(0);
});
