import { expect, test } from 'vitest';
import { EXCHANGE_LIFETIME } from '../../../src/chat/desk/exchanges.ts';
import { type AnsweringAdapter, EVERYBODY } from '../adapter-under-test.ts';
import { NOW, REPORTED_TWICE, SAID, type Stage } from '../stage.ts';

/** What stands under an answer, also after a restart and when the answer is gone. */
export function describeButtons(stage: Stage<AnsweringAdapter>): void {
  test('“Share” posts the answer for everybody, under the name of who shared it', async () => {
    const { adapter, one, messagesInTheEnd } = stage.current();
    const answer = await adapter.slash(one, 'who-said', SAID).answer();
    await adapter.press(one, answer, 'Share').firstResponseAfter;
    const shared = (await messagesInTheEnd()).filter(({ seenBy }) => seenBy === EVERYBODY);
    expect(shared).toHaveLength(1);
    expect(shared[0]?.text).toContain('by the governing Labour Party');
    expect(shared[0]?.text).toMatch(/shared by \S/iu);
    expect(adapter.pings()).toEqual([]);
  });

  test('they work after a restart, and only who pressed sees what they show', async () => {
    const { adapter, one, makeDesk } = stage.current();
    const answer = await adapter.slash(one, 'who-said', REPORTED_TWICE).answer();
    await adapter.restart(makeDesk());
    const labels = answer.buttons.filter((label) => /^(?:Context|Also in)/u.test(label));
    expect(labels).toHaveLength(2);
    for (const label of labels) {
      const shown = await adapter.press(one, answer, label).answer();
      expect(shown.seenBy).toBe(one);
      expect(shown.text).toContain('spots available');
    }
  });

  test('“Context” shows whole what the answer has in brief', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter.slash(one, 'who-said', 'direct election interference').answer();
    expect(answer.text).toContain('[…]');
    expect(answer.text).not.toContain('Who is paying');
    const shown = await adapter.press(one, answer, 'Context').answer();
    expect(shown.text).toContain('Who is paying for all of this?');
  });

  test('the next page comes after a restart, each result once', async () => {
    const { adapter, one, makeDesk } = stage.current();
    const first = await adapter.slash(one, 'quotes', 'Sofia Patel', { limit: 1 }).answer();
    await adapter.restart(makeDesk());
    const second = await adapter.press(one, first, 'More').answer();
    expect(second.seenBy).toBe(one);
    expect(second.text).toContain('2 of ');
    expect(second.text).not.toBe(first.text);
  });

  test('they refuse politely when the answer is gone', async () => {
    const { adapter, one, clock } = stage.current();
    const answer = await adapter.slash(one, 'who-said', SAID).answer();
    clock.set(new Date(NOW.getTime() + EXCHANGE_LIFETIME));
    for (const label of answer.buttons) {
      const act = adapter.press(one, answer, label);
      expect(await act.firstResponseAfter).toBeLessThan(adapter.firstResponseLimit);
      const refusal = await act.answer();
      expect(refusal.seenBy).toBe(one);
      expect(refusal.text).toContain('no longer');
    }
  });

  test('a verdict is kept', async () => {
    const { adapter, one, store } = stage.current();
    const answer = await adapter.slash(one, 'who-said', SAID).answer();
    await adapter.press(one, answer, '👍').answer();
    expect(await store.feedback.list()).toMatchObject([{ words: SAID, verdict: 'good', by: one }]);
  });
}
