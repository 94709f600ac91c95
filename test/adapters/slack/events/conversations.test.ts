import { describe, expect, test } from 'vitest';
import type { SlackConfig } from '../../../../src/adapters/slack/config.ts';
import { failuresIn, listening } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

const QUESTION = 'What did Nigel Farage say about election interference?';
const QUOTED = 'This is “direct election interference” by the governing Labour Party';

describe.each(['socket', 'http'] as const)('conversations over %s', (mode) => {
  test('a mention is answered once, in its thread, for everybody to see', async () => {
    const { slack } = await startVerbatim({ mode });
    const told = slack.user('U1').mention('C01', QUESTION);
    const answer = await told.waitForMessage();
    expect(answer).toMatchObject({ thread: told.message.ts, seenBy: null, unfurls: false });
    expect(answer.text).toContain('Farage');
    await slack.settle();
    expect(slack.messages('C01')).toHaveLength(2);
    expect(slack.pings()).toEqual([]);
  });

  test('a follow-up in the thread needs no mention and keeps the speaker', async () => {
    const { slack } = await startVerbatim({ mode });
    const person = slack.user('U1');
    const { message, waitForMessage } = person.mention('C01', QUESTION);
    await waitForMessage();
    const answer = await person
      .message('C01', 'what else did he say?', { thread: message.ts })
      .waitForMessage();
    expect(answer.thread).toBe(message.ts);
    expect(answer.text).toContain('Farage');
  });

  test('a direct message is answered beside it, and the next one goes on from there', async () => {
    const { slack } = await startVerbatim({ mode });
    const person = slack.user('U1');
    const answer = await person.directMessage(QUESTION).waitForMessage();
    expect(answer).toMatchObject({ channel: 'DU1', thread: null, seenBy: null });
    const next = await person.directMessage('what else did he say?').waitForMessage();
    expect(next.text).toContain('Farage');
  });

  test('an event delivered again is answered once', async () => {
    const { slack } = await startVerbatim({ mode });
    const told = slack.user('U1').mention('C01', QUESTION);
    await told.waitForMessage();
    await told.redeliver();
    await slack.user('U2').mention('C01', QUESTION).waitForMessage();
    expect(slack.messages('C01')).toHaveLength(4);
  });
});

test('an event delivered again after a restart is answered once', async () => {
  const { slack, restart } = await startVerbatim();
  const told = slack.user('U1').mention('C01', QUESTION);
  await told.waitForMessage();
  await restart();
  await told.redeliver();
  await slack.user('U2').mention('C01', QUESTION).waitForMessage();
  expect(slack.messages('C01')).toHaveLength(4);
});

test('a follow-up after a restart still keeps the speaker', async () => {
  const { slack, restart } = await startVerbatim();
  const person = slack.user('U1');
  const { message, waitForMessage } = person.mention('C01', QUESTION);
  await waitForMessage();
  await restart();
  const answer = await person
    .message('C01', 'what else did he say?', { thread: message.ts })
    .waitForMessage();
  expect(answer.text).toContain('Farage');
});

test('a thread that began with a mention goes on for days, one that was there before for an hour', async () => {
  const heard: string[] = [];
  const { slack } = await startVerbatim({ changeDesk: listening(heard) });
  const person = slack.user('U1');
  const own = person.mention('C01', QUESTION);
  await own.waitForMessage();
  const { message } = slack.user('U2').message('C01', 'Have you seen the news?');
  await person.mention('C01', QUESTION, { thread: message.ts }).waitForMessage();
  await slack.passTime(2 * 3_600_000);
  slack.user('U3').message('C01', 'not for the bot', { thread: message.ts });
  await slack.settle();
  await person.message('C01', 'who pays for it?', { thread: own.message.ts }).waitForMessage();
  expect(heard).toEqual([QUESTION, QUESTION, 'who pays for it?']);
});

test('the question is what was typed beside the mention, with its own signs', async () => {
  const heard: string[] = [];
  const { slack } = await startVerbatim({ changeDesk: listening(heard) });
  await slack.user('U1').mention('C01', ': who said <b> & "c"?').waitForMessage();
  expect(heard).toEqual(['who said <b> & "c"?']);
});

test('called into a thread without a question, it looks up what was written last', async () => {
  const heard: string[] = [];
  const { slack } = await startVerbatim({ changeDesk: listening(heard) });
  const { message } = slack.user('U2').message('C01', 'Have you read this?');
  slack.user('U3').message('C01', QUOTED, { thread: message.ts });
  const answer = await slack.user('U1').mention('C01', '', { thread: message.ts }).waitForMessage();
  expect(answer).toMatchObject({ thread: message.ts, text: expect.stringContaining('Farage') });
  expect(heard).toEqual([`look up: ${QUOTED}`]);
});

test('called into a thread that it may not read, it says so', async () => {
  const { slack, log } = await startVerbatim();
  const { message } = slack.user('U2').message('C01', QUOTED);
  slack.fail('conversations.replies', { kind: 'error', code: 'missing_scope' });
  const answer = await slack.user('U1').mention('C01', '', { thread: message.ts }).waitForMessage();
  expect(answer.text).toContain('is not allowed to read');
  expect(failuresIn(log)).toEqual(['read-thread: missing_scope']);
});

test('called behind another app’s message that is made of blocks, it looks up their words', async () => {
  const heard: string[] = [];
  const { slack } = await startVerbatim({ changeDesk: listening(heard) });
  const { message } = slack.user('U2').message('C01', 'Have you read this?');
  const section = { type: 'section', text: { type: 'mrkdwn', text: QUOTED } } as const;
  slack.bot('B7').message('C01', '', { thread: message.ts, blocks: [section] });
  const answer = await slack.user('U1').mention('C01', '', { thread: message.ts }).waitForMessage();
  expect(answer.text).toContain('Farage');
  expect(heard).toEqual([`look up: ${QUOTED}`]);
});

describe('in a thread that it was called into', () => {
  async function open(threadReplies: SlackConfig['threadReplies']) {
    const heard: string[] = [];
    const { slack, store } = await startVerbatim({ threadReplies, changeDesk: listening(heard) });
    const asked = slack.user('U1').mention('C01', QUESTION);
    await asked.waitForMessage();
    const say = (person: string, text: string) =>
      slack.user(person).message('C01', text, { thread: asked.message.ts });
    const state = () =>
      store.threads.find({
        platform: 'slack',
        workspace: 'T01',
        channel: 'C01',
        thread: asked.message.ts,
      });
    return { slack, heard, say, state, thread: asked.message.ts };
  }

  test('people who talk to each other get silence, and the conversation stays as it is', async () => {
    const { slack, heard, say, state } = await open('questions');
    const before = await state();
    for (const line of ['ok', 'ring the desk at 4pm', 'I will put it on page two', 'are you coming?']) {
      say('U1', line);
      say('U2', line);
    }
    say('U2', 'and what did Keir Starmer say?');
    await slack.settle();
    expect(heard).toEqual([QUESTION]);
    expect(await state()).toEqual(before);
    expect(slack.messages('C01').filter(({ author }) => author === slack.botUser)).toHaveLength(1);
  });

  test('whoever asked goes on without a mention, and whoever else does once they have mentioned it', async () => {
    const { slack, heard, say, thread } = await open('questions');
    await say('U1', 'when?').waitForMessage();
    await say('U1', 'check “direct election interference”').waitForMessage();
    await slack.user('U2').mention('C01', 'what did Keir Starmer say?', { thread }).waitForMessage();
    await say('U2', 'where was it reported?').waitForMessage();
    expect(heard.slice(1)).toEqual([
      'when?',
      'check “direct election interference”',
      'what did Keir Starmer say?',
      'where was it reported?',
    ]);
  });

  test('only mentions are answered where that is wanted', async () => {
    const { slack, heard, say, thread } = await open('mentions');
    say('U1', 'when?');
    await slack.settle();
    await slack.user('U1').mention('C01', 'when?', { thread }).waitForMessage();
    expect(heard).toEqual([QUESTION, 'when?']);
    expect(slack.messages('C01').filter(({ author }) => author === slack.botUser)).toHaveLength(2);
  });

  test('every reply is heard where that is wanted, and thanks still get nothing', async () => {
    const { slack, heard, say } = await open('all');
    await say('U2', 'Keir Starmer on volunteers').waitForMessage();
    say('U2', 'thanks');
    await slack.settle();
    expect(heard).toEqual([QUESTION, 'Keir Starmer on volunteers', 'thanks']);
    expect(slack.messages('C01').filter(({ author }) => author === slack.botUser)).toHaveLength(2);
  });
});

describe('keeps quiet', () => {
  test('in threads that it was not called into, and outside threads', async () => {
    const heard: string[] = [];
    const { slack } = await startVerbatim({ changeDesk: listening(heard) });
    const { message } = slack.user('U2').message('C01', 'what did Farage say?');
    slack.user('U3').message('C01', 'and Reid?', { thread: message.ts });
    await slack.settle();
    await slack.user('U1').mention('C01', QUESTION).waitForMessage();
    expect(heard).toEqual([QUESTION]);
  });

  test('where people in its thread speak to each other', async () => {
    const heard: string[] = [];
    const { slack } = await startVerbatim({ changeDesk: listening(heard) });
    const { message, waitForMessage } = slack.user('U1').mention('C01', QUESTION);
    await waitForMessage();
    slack.user('U2').message('C01', '<@U1> what do you make of it?', { thread: message.ts });
    await slack.settle();
    await slack.user('U1').message('C01', 'what else did he say?', { thread: message.ts }).waitForMessage();
    expect(heard).toEqual([QUESTION, 'what else did he say?']);
  });

  test('towards bots, edits, deletions, joins and itself', async () => {
    const heard: string[] = [];
    const { slack } = await startVerbatim({ changeDesk: listening(heard) });
    const person = slack.user('U1');
    const told = person.mention('C01', QUESTION);
    await told.waitForMessage();
    const inThread = { thread: told.message.ts };
    slack.bot('B7').message('C01', `<@${slack.botUser}> ${QUESTION}`, inThread);
    person.edit(told.message, `<@${slack.botUser}> something else?`);
    const { message } = person.message('C01', 'and then?', inThread);
    await slack.settle();
    person.remove(message);
    slack.user('U5').join('C01');
    await slack.settle();
    await person.mention('C01', 'one more?').waitForMessage();
    expect(heard).toEqual([QUESTION, 'and then?', 'one more?']);
  });
});
