import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EXCHANGE_LIFETIME } from '../../src/chat/exchanges.ts';
import type { Archive } from '../../src/core/archive.ts';
import { type AdjustableClock, createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { createRecordingLog, type RecordingLog } from '../fakes/recording-log.ts';
import {
  type AdapterUnderTest,
  EVERYBODY,
  type OpenAdapter,
  type SeenMessage,
} from './adapter-under-test.ts';
import { breakDesk, holdDesk, openDesk, readHostileArchive } from './chat-setting.ts';
import { HOSTILE_QUESTIONS } from './hostile-questions.ts';

const NOW = new Date('2024-10-24T09:00:00.000Z');
const SAID = 'direct election interference';
const REPORTED_TWICE = 'I have 10 spots available';

/** What every chat adapter must do, run on the adapter and the platform that `open` starts. */
export function describeChatAdapter(name: string, open: OpenAdapter): void {
  let archive: Archive;
  let clock: AdjustableClock;
  let store: ReturnType<typeof createInMemoryStateStore>;
  let log: RecordingLog;
  let adapter: AdapterUnderTest;
  let one: string;
  let other: string;
  const makeDesk = () => openDesk(archive, store, clock);

  beforeAll(async () => {
    archive = await readHostileArchive();
  });

  beforeEach(async () => {
    clock = createAdjustableClock(NOW);
    store = createInMemoryStateStore(clock);
    log = createRecordingLog();
    adapter = await open({ desk: makeDesk(), store, clock, log });
    [one, other] = adapter.people;
  });

  afterEach(() => adapter.close());

  /** What the bot has said when it has finished everything. */
  async function messagesInTheEnd(): Promise<readonly SeenMessage[]> {
    await adapter.stop();
    return adapter.messages();
  }

  describe(`${name}: answers`, () => {
    test('a slash command is answered with who said it and where, for the asker alone', async () => {
      const answer = await adapter.slash(one, '/who-said', SAID).answer();
      expect(answer).toMatchObject({ seenBy: one });
      expect(answer.text).toContain('Who is paying for all of this?');
      expect(answer.text).toContain('Nigel Farage');
      expect(answer.text).toContain('18 October 2024');
    });

    test('the first response comes in time although the answer takes long', async () => {
      const held = holdDesk(makeDesk());
      await adapter.restart(held.desk);
      const acts = [
        adapter.slash(one, '/who-said', SAID),
        adapter.mention(other, 'what did Nigel Farage say?'),
      ];
      for (const act of acts) {
        expect(await act.firstResponseAfter).toBeLessThan(adapter.firstResponseLimit);
      }
      expect(adapter.messages().filter(({ text }) => text.includes('Farage'))).toEqual([]);
      held.letGo();
      for (const act of acts) expect((await act.answer()).text).toContain('Farage');
    });

    test('what the archive does not hold is said to be not there', async () => {
      const answer = await adapter.slash(one, '/who-said', 'zzyzx quux').answer();
      expect(answer.text).toContain('Not in this archive');
    });

    test('wrong usage gets a sentence', async () => {
      const answer = await adapter.slash(one, '/who-said', '--nonsense yes').answer();
      expect(answer).toMatchObject({ seenBy: one, buttons: [] });
      expect(answer.text).toContain('--nonsense');
    });

    test('a mention is answered where it was asked, for everybody there', async () => {
      const talk = adapter.mention(one, 'what did Nigel Farage say?');
      expect(await talk.answer()).toMatchObject({ seenBy: EVERYBODY, place: talk.place });
    });

    test('a follow-up in the thread needs no mention and keeps the speaker', async () => {
      const first = adapter.mention(one, 'what did Nigel Farage say?');
      await first.answer();
      const followUp = adapter.say(other, 'when?', first.thread);
      const answer = await followUp.answer();
      expect(answer.place).toBe(first.place);
      expect(answer.text).toContain('Nigel Farage');
    });

    test('called into a thread with no question, it looks up the last message there', async () => {
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
      const first = adapter.directMessage(one, 'what did Nigel Farage say?');
      expect((await first.answer()).text).toContain('Nigel Farage');
      const followUp = adapter.directMessage(one, 'when?');
      expect((await followUp.answer()).text).toContain('Nigel Farage');
    });

    test('“Who said this?” on a message is answered for the asker alone', async () => {
      const answer = await adapter
        .lookUp(one, `“This is ${SAID} by the governing Labour Party”, he said`)
        .answer();
      expect(answer.seenBy).toBe(one);
      expect(answer.text).toContain('Nigel Farage');
    });

    test('people who ask at the same time get each their own answer', async () => {
      const farage = adapter.slash(one, '/who-said', SAID);
      const patel = adapter.slash(other, '/who-said', REPORTED_TWICE);
      expect(await farage.answer()).toMatchObject({ seenBy: one, text: expect.stringContaining('Farage') });
      expect(await patel.answer()).toMatchObject({ seenBy: other, text: expect.stringContaining('Patel') });
    });
  });

  describe(`${name}: buttons`, () => {
    test('“Share” posts the answer for everybody, under the name of who shared it', async () => {
      const answer = await adapter.slash(one, '/who-said', SAID).answer();
      await adapter.press(one, answer, 'Share').firstResponseAfter;
      const shared = (await messagesInTheEnd()).filter(({ seenBy }) => seenBy === EVERYBODY);
      expect(shared).toHaveLength(1);
      expect(shared[0]?.text).toContain('Who is paying for all of this?');
      expect(shared[0]?.text).toMatch(/shared by \S/iu);
      expect(adapter.pings()).toEqual([]);
    });

    test('they work after a restart, and only who pressed sees what they show', async () => {
      const answer = await adapter.slash(one, '/who-said', REPORTED_TWICE).answer();
      await adapter.restart(makeDesk());
      const labels = answer.buttons.filter((label) => /^(?:Context|Also in)/u.test(label));
      expect(labels).toHaveLength(2);
      for (const label of labels) {
        const shown = await adapter.press(one, answer, label).answer();
        expect(shown.seenBy).toBe(one);
        expect(shown.text).toContain('spots available');
      }
    });

    test('a button under an answer for everybody answers who pressed alone', async () => {
      const answer = await adapter.mention(one, 'what did Nigel Farage say?').answer();
      const shown = await adapter.press(other, answer, 'Context').answer();
      expect(shown.seenBy).toBe(other);
    });

    test('the next page comes after a restart, each result once', async () => {
      const first = await adapter.slash(one, '/quotes', 'Sofia Patel --limit 1').answer();
      await adapter.restart(makeDesk());
      const second = await adapter.press(one, first, 'More').answer();
      expect(second.seenBy).toBe(one);
      expect(second.text).toContain('2 of ');
      expect(second.text).not.toBe(first.text);
    });

    test('they refuse politely when the answer is gone', async () => {
      const answer = await adapter.slash(one, '/who-said', SAID).answer();
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
      const answer = await adapter.slash(one, '/who-said', SAID).answer();
      await adapter.press(one, answer, '👍').answer();
      expect(await store.feedback.list()).toMatchObject([{ words: SAID, verdict: 'good', by: one }]);
    });
  });

  describe(`${name}: quiet`, () => {
    test('other bots, edits, joins and its own messages get no answer', async () => {
      await adapter.mention(one, 'what did Nigel Farage say?').answer();
      for (const { cause } of adapter.disturbances) await cause();
      expect(await messagesInTheEnd()).toHaveLength(1);
    });

    test('people who talk to each other get no answer', async () => {
      const { thread } = adapter.say(one, 'what did Nigel Farage say?', '');
      await adapter.say(other, 'when?', thread).firstResponseAfter;
      expect(await messagesInTheEnd()).toEqual([]);
    });

    test('what is delivered again is answered once', async () => {
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

    test.each(HOSTILE_QUESTIONS)('nobody is pinged and nothing linked by %s', async (_, question) => {
      const acts = [
        adapter.slash(one, '/who-said', question),
        adapter.slash(one, '/check', question),
        adapter.mention(one, question),
        adapter.directMessage(one, `${question}?`),
        adapter.lookUp(one, `${question}.`),
      ];
      for (const act of acts) expect((await act.answer()).text).not.toBe('');
      await adapter.stop();
      expect(adapter.pings()).toEqual([]);
      expect(adapter.links().filter((link) => /evil|javascript/u.test(link))).toEqual([]);
    });
  });

  describe(`${name}: failures`, () => {
    test.each(['slash', 'mention'] as const)(
      'a %s is answered another way where the first is closed',
      async (act) => {
        adapter.closeFirstWay(act);
        const asked =
          act === 'slash'
            ? adapter.slash(one, '/who-said', SAID)
            : adapter.mention(one, 'what did Nigel Farage say?');
        await asked.answer();
        const all = await messagesInTheEnd();
        expect(all.some(({ text }) => text.includes('Nigel Farage'))).toBe(true);
        expect(log.entries.filter(({ level }) => level !== 'info')).toHaveLength(1);
      },
    );

    test('a fault of ours is told to the asker, once to the log, and the bot goes on', async () => {
      await adapter.restart(breakDesk(makeDesk()));
      const acts = [
        adapter.slash(one, '/who-said', SAID),
        adapter.mention(one, 'what did Nigel Farage say?'),
        adapter.directMessage(one, 'what did Nigel Farage say?'),
        adapter.lookUp(one, SAID),
      ];
      for (const act of acts) expect((await act.answer()).text).toContain('fault');
      await adapter.stop();
      expect(log.entries.filter(({ level }) => level !== 'info')).toHaveLength(acts.length);
    });

    test('stopping finishes what is under way and takes nothing new', async () => {
      const held = holdDesk(makeDesk());
      await adapter.restart(held.desk);
      adapter.slash(one, '/who-said', SAID);
      await held.isAsked;
      const stopped = adapter.stop();
      held.letGo();
      await stopped;
      expect(adapter.messages()).toMatchObject([{ text: expect.stringContaining('Nigel Farage') }]);
      expect(await adapter.slash(one, '/who-said', SAID).firstResponseAfter).toBeNull();
    });
  });
}
