import { expect, test } from 'vitest';
import { HOSTILE_QUESTIONS } from '../hostile-questions.ts';
import type { Stage } from '../stage.ts';

/** What must get no answer, no second answer and no reader’s attention. */
export function describeQuiet(stage: Stage): void {
  test('other bots, edits, joins and its own messages get no answer', async () => {
    const { adapter, one, messagesInTheEnd } = stage.current();
    await adapter.mention(one, 'what did Nigel Farage say?').answer();
    for (const { cause } of adapter.disturbances) await cause();
    expect(await messagesInTheEnd()).toHaveLength(1);
  });

  test('people who talk to each other get no answer', async () => {
    const { adapter, one, other, messagesInTheEnd } = stage.current();
    const { thread } = adapter.say(one, 'what did Nigel Farage say?', '');
    await adapter.say(other, 'when?', thread).delivered;
    expect(await messagesInTheEnd()).toEqual([]);
  });

  test('thanks and remarks get nothing in a channel, and one line without a source from it alone', async () => {
    const { adapter, one, messagesInTheEnd } = stage.current();
    const first = adapter.mention(one, 'what did Nigel Farage say?');
    await first.answer();
    for (const line of ['thanks', 'print it by noon']) {
      await adapter.mention(one, line, first.thread).delivered;
    }
    const direct = adapter.directMessage(one, 'thank you');
    expect((await direct.answer()).text).toBe('You’re welcome.');
    expect(await messagesInTheEnd()).toHaveLength(2);
  });

  test('what is delivered again is answered once', async () => {
    const { adapter, one, makeDesk, messagesInTheEnd } = stage.current();
    const asked = adapter.mention(one, 'what did Nigel Farage say?');
    await asked.redeliver();
    await asked.answer();
    const followUp = adapter.say(one, 'when?', asked.thread);
    await followUp.answer();
    const direct = adapter.directMessage(one, 'what did Nigel Farage say?');
    await direct.answer();
    await adapter.restart(makeDesk());
    for (const act of [asked, followUp, direct]) await act.redeliver();
    expect(await messagesInTheEnd()).toHaveLength(3);
  });

  test.each(HOSTILE_QUESTIONS)(
    'nobody is pinged and nothing linked for everybody by %s',
    async (_, question) => {
      const { adapter, one } = stage.current();
      const acts = [adapter.mention(one, question), adapter.lookUp(one, `${question}.`)];
      for (const act of acts) expect((await act.answer()).text).not.toBe('');
      await adapter.stop();
      expect(adapter.pings()).toEqual([]);
      expect(adapter.links().filter((link) => /evil|javascript/u.test(link))).toEqual([]);
    },
  );
}
