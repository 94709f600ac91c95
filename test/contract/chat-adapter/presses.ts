import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

/** Buttons under what everybody sees. */
export function describePresses(stage: Stage): void {
  test('a button under an answer for everybody answers who pressed alone', async () => {
    const { adapter, one, other } = stage.current();
    const answer = await adapter.mention(one, 'what did Nigel Farage say?').answer();
    const shown = await adapter.press(other, answer, 'Context').answer();
    expect(shown.seenBy).toBe(other);
  });
}
