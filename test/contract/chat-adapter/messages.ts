import { expect, test } from 'vitest';
import { EVERYBODY } from '../adapter-under-test.ts';
import { holdDesk } from '../chat-setting.ts';
import { SAID, type Stage } from '../stage.ts';

/** What only chats have: channels, threads, other people’s messages, acknowledgements. */
export function describeMessages(stage: Stage): void {
  test('the first response comes in time although the answer takes long', async () => {
    const { adapter, one, other, makeDesk } = stage.current();
    const held = holdDesk(makeDesk());
    await adapter.restart(held.desk);
    const acts = [adapter.slash(one, 'who-said', SAID), adapter.mention(other, 'what did Nigel Farage say?')];
    for (const act of acts) {
      expect(await act.firstResponseAfter).toBeLessThan(adapter.firstResponseLimit);
    }
    expect(adapter.messages().filter(({ text }) => text.includes('Farage'))).toEqual([]);
    held.letGo();
    for (const act of acts) expect((await act.answer()).text).toContain('Farage');
  });

  test('a mention is answered where it was asked, for everybody there', async () => {
    const { adapter, one } = stage.current();
    const talk = adapter.mention(one, 'what did Nigel Farage say?');
    expect(await talk.answer()).toMatchObject({ seenBy: EVERYBODY, place: talk.place });
  });

  test('a follow-up in the thread needs no mention and keeps the speaker', async () => {
    const { adapter, one } = stage.current();
    const first = adapter.mention(one, 'what did Nigel Farage say?');
    await first.answer();
    const followUp = adapter.say(one, 'when?', first.thread);
    const answer = await followUp.answer();
    expect(answer.place).toBe(first.place);
    expect(answer.text).toContain('Nigel Farage');
  });

  test('a mention in the channel goes on from the asker’s slash command there', async () => {
    const { adapter, one } = stage.current();
    await adapter.slash(one, 'who-said', SAID).answer();
    const answer = await adapter.mention(one, 'when did he say that?').answer();
    expect(answer.text).toContain('Nigel Farage');
  });

  test('called into a thread with no question, it looks up the last message there', async () => {
    const { adapter, one, other } = stage.current();
    const begun = adapter.mention(one, 'what did Sofia Patel say?');
    await begun.answer();
    const talk = adapter.mention(other, '', begun.thread);
    expect((await talk.answer()).text).not.toBe('');
    const quoted = adapter.say(
      other,
      `<@${one}> “This is ${SAID} by the governing Labour Party”`,
      begun.thread,
    );
    const called = adapter.mention(one, '', quoted.thread);
    expect((await called.answer()).text).toContain('Nigel Farage');
  });

  test('“Who said this?” on a message is answered for the asker alone', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter
      .lookUp(one, `“This is ${SAID} by the governing Labour Party”, he said`)
      .answer();
    expect(answer.seenBy).toBe(one);
    expect(answer.text).toContain('Nigel Farage');
  });
}
