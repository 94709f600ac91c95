import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEPT_ANSWER } from '../../../src/chat/desk/exchanges.ts';
import { anyAnswer } from '../any-answer.ts';

test('any answer comes back from JSON as it was', () => {
  fc.assert(
    fc.property(anyAnswer(['<!channel>']).answer, (answer) => {
      const kept = JSON.parse(JSON.stringify(answer));
      expect(KEPT_ANSWER.parse(kept)).toEqual(kept);
    }),
  );
});

test('what is no answer is refused', () => {
  expect(KEPT_ANSWER.safeParse({ status: 'found', reply: { nodes: [{ type: 'poem' }] } }).success).toBe(
    false,
  );
});
