import { expect, test } from 'vitest';
import { type AnsweringAdapter, EVERYBODY } from '../adapter-under-test.ts';
import { HOSTILE_QUESTIONS } from '../hostile-questions.ts';
import type { Stage } from '../stage.ts';

/** What no article and no question brings about. */
export function describeHostility(stage: Stage<AnsweringAdapter>): void {
  test('an article that attacks is quoted as it is, also for everybody, and does nothing', async () => {
    const { adapter, one, messagesInTheEnd } = stage.current();
    const answer = await adapter.slash(one, 'who-said', 'Zebra').answer();
    await adapter.press(one, answer, 'Share').firstResponseAfter;
    const shown = await messagesInTheEnd();
    expect(shown.map(({ seenBy }) => seenBy)).toEqual([one, EVERYBODY]);
    for (const { text } of shown) expect(text).toContain('<!channel> <!here|here> <@U1>');
    expect(adapter.pings()).toEqual([]);
    expect(adapter.links().filter((link) => /evil|javascript/u.test(link))).toEqual([]);
  });

  test.each(HOSTILE_QUESTIONS)('nobody is pinged and nothing linked by %s', async (_, question) => {
    const { adapter, one } = stage.current();
    const acts = [
      adapter.slash(one, 'who-said', question),
      adapter.slash(one, 'check', question),
      adapter.directMessage(one, `${question}?`),
    ];
    for (const act of acts) expect((await act.answer()).text).not.toBe('');
    await adapter.stop();
    expect(adapter.pings()).toEqual([]);
    expect(adapter.links().filter((link) => /evil|javascript/u.test(link))).toEqual([]);
  });
}
