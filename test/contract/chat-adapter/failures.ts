import { expect, test } from 'vitest';
import { breakDesk, holdDesk } from '../chat-setting.ts';
import { SAID, type Stage } from '../stage.ts';

/** What goes wrong on the way, in the program and at its end. */
export function describeFailuresOnTheWay(stage: Stage): void {
  test.each(['slash', 'mention'] as const)(
    'a %s is answered another way where the first is closed',
    async (act) => {
      const { adapter, one, log, messagesInTheEnd } = stage.current();
      adapter.closeFirstWay(act);
      const asked =
        act === 'slash'
          ? adapter.slash(one, 'who-said', SAID)
          : adapter.mention(one, 'what did Nigel Farage say?');
      await asked.answer();
      const all = await messagesInTheEnd();
      expect(all.some(({ text }) => text.includes('Nigel Farage'))).toBe(true);
      expect(log.entries.filter(({ level }) => level !== 'info')).toHaveLength(1);
    },
  );

  test('a fault of ours is told to who mentions it or looks a message up, once to the log', async () => {
    const { adapter, one, log, makeDesk } = stage.current();
    await adapter.restart(breakDesk(makeDesk()));
    // One after the other: what answers the first must not be taken for the answer to the second.
    const acts = [() => adapter.mention(one, 'what did Nigel Farage say?'), () => adapter.lookUp(one, SAID)];
    for (const act of acts) expect((await act().answer()).text).toContain('fault');
    await adapter.stop();
    expect(log.entries.filter(({ level }) => level !== 'info')).toHaveLength(acts.length);
  });

  test('stopping finishes what is under way and takes nothing new', async () => {
    const { adapter, one, makeDesk } = stage.current();
    const held = holdDesk(makeDesk());
    await adapter.restart(held.desk);
    adapter.slash(one, 'who-said', SAID);
    await held.isAsked;
    const stopped = adapter.stop();
    held.letGo();
    await stopped;
    expect(adapter.messages()).toMatchObject([{ text: expect.stringContaining('Nigel Farage') }]);
    expect(await adapter.slash(one, 'who-said', SAID).firstResponseAfter).toBeNull();
  });
}
