import { expect, test } from 'vitest';
import { EVERYBODY } from '../adapter-under-test.ts';
import { holdDesk } from '../chat-setting.ts';
import { REPORTED_TWICE, SAID, type Stage } from './stage.ts';

/** Questions and what comes of them. */
export function describeAnswers(stage: Stage): void {
  test('a slash command is answered with who said it and where, for the asker alone', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter.slash(one, 'who-said', SAID).answer();
    expect(answer).toMatchObject({ seenBy: one });
    expect(answer.text).toContain('Who is paying for all of this?');
    expect(answer.text).toContain('Nigel Farage');
    expect(answer.text).toContain('18 October 2024');
  });

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

  test('what the archive does not hold is said to be not there', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter.slash(one, 'who-said', 'zzyzx quux').answer();
    expect(answer.text).toContain('Not in this archive');
  });

  test('wrong usage gets a sentence', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter.slash(one, 'quotes', 'Sofia Patel', { since: 'nonsense' }).answer();
    expect(answer).toMatchObject({ seenBy: one, buttons: [] });
    expect(answer.text).toContain('nonsense');
  });

  test('a mention is answered where it was asked, for everybody there', async () => {
    const { adapter, one } = stage.current();
    const talk = adapter.mention(one, 'what did Nigel Farage say?');
    expect(await talk.answer()).toMatchObject({ seenBy: EVERYBODY, place: talk.place });
  });

  test('a follow-up in the thread needs no mention and keeps the speaker', async () => {
    const { adapter, one, other } = stage.current();
    const first = adapter.mention(one, 'what did Nigel Farage say?');
    await first.answer();
    const followUp = adapter.say(other, 'when?', first.thread);
    const answer = await followUp.answer();
    expect(answer.place).toBe(first.place);
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

  test('a direct message is answered, and what follows keeps the speaker', async () => {
    const { adapter, one } = stage.current();
    const first = adapter.directMessage(one, 'what did Nigel Farage say?');
    expect((await first.answer()).text).toContain('Nigel Farage');
    const followUp = adapter.directMessage(one, 'when?');
    expect((await followUp.answer()).text).toContain('Nigel Farage');
  });

  test('“Who said this?” on a message is answered for the asker alone', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter
      .lookUp(one, `“This is ${SAID} by the governing Labour Party”, he said`)
      .answer();
    expect(answer.seenBy).toBe(one);
    expect(answer.text).toContain('Nigel Farage');
  });

  test('people who ask at the same time get each their own answer', async () => {
    const { adapter, one, other } = stage.current();
    const farage = adapter.slash(one, 'who-said', SAID);
    const patel = adapter.slash(other, 'who-said', REPORTED_TWICE);
    expect(await farage.answer()).toMatchObject({ seenBy: one, text: expect.stringContaining('Farage') });
    expect(await patel.answer()).toMatchObject({ seenBy: other, text: expect.stringContaining('Patel') });
  });
}
