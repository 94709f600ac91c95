import { expect, test } from 'vitest';
import type { AnsweringAdapter } from '../adapter-under-test.ts';
import { REPORTED_TWICE, SAID, type Stage } from '../stage.ts';

/** Questions and what comes of them. */
export function describeAnswers(stage: Stage<AnsweringAdapter>): void {
  test('a slash command is answered with who said it and where, for the asker alone', async () => {
    const { adapter, one } = stage.current();
    const answer = await adapter.slash(one, 'who-said', SAID).answer();
    expect(answer).toMatchObject({ seenBy: one });
    expect(answer.text).toContain('by the governing Labour Party');
    expect(answer.text).toContain('Nigel Farage');
    expect(answer.text).toContain('18 October 2024');
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

  test('a direct message is answered, and what follows keeps the speaker', async () => {
    const { adapter, one } = stage.current();
    const first = adapter.directMessage(one, 'what did Nigel Farage say?');
    expect((await first.answer()).text).toContain('Nigel Farage');
    const followUp = adapter.directMessage(one, 'when?');
    expect((await followUp.answer()).text).toContain('Nigel Farage');
  });

  test('people who ask at the same time get each their own answer', async () => {
    const { adapter, one, other } = stage.current();
    const farage = adapter.slash(one, 'who-said', SAID);
    const patel = adapter.slash(other, 'who-said', REPORTED_TWICE);
    expect(await farage.answer()).toMatchObject({ seenBy: one, text: expect.stringContaining('Farage') });
    expect(await patel.answer()).toMatchObject({ seenBy: other, text: expect.stringContaining('Patel') });
  });
}
