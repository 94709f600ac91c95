import { describe, expect, test } from 'vitest';
import { failuresIn } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

const WORDS = 'direct election interference';
const QUESTION = 'What did Nigel Farage say about election interference?';
const HALF_AN_HOUR = 30 * 60_000;

test('links are shown without previews, whichever way a message goes', async () => {
  const { slack } = await startVerbatim();
  const before = slack.messages().length;
  const answer = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
  await slack.user('U1').press(answer, 'Share').waitForMessage();
  await slack.user('U1').mention('C01', QUESTION).waitForMessage();
  await slack.user('U1').directMessage(QUESTION).waitForMessage();
  const sent = slack
    .messages()
    .slice(before)
    .filter(({ author }) => author === slack.botUser);
  expect(sent.filter((message) => slack.links(message).length > 0)).toHaveLength(4);
  expect(sent.filter(({ unfurls }) => unfurls)).toEqual([]);
});

describe('a command’s answer', () => {
  test('waits as long as Slack says, and comes', async () => {
    const { slack } = await startVerbatim();
    slack.fail('response_url', { kind: 'rate-limited', retryAfter: 1 });
    const asked = performance.now();
    const answer = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
    expect(answer.via).toMatch(/^response_url/u);
    expect(answer.at - asked).toBeGreaterThan(1_000);
  });

  test.each([
    ['is not well', { kind: 'status', status: 503 }],
    ['hangs up', { kind: 'hang-up' }],
  ] as const)('is tried again where Slack %s', async (_, fault) => {
    const { slack } = await startVerbatim();
    slack.fail('response_url', fault, 2);
    const answer = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
    expect(answer.via).toMatch(/^response_url/u);
  });

  test('goes to the channel for the asker alone where the response_url is over', async () => {
    let pass = async (): Promise<void> => {};
    const { slack, log } = await startVerbatim({
      changeDesk: (desk) => ({
        ...desk,
        runLine: async (...asked) => {
          await pass();
          return desk.runLine(...asked);
        },
      }),
    });
    pass = () => slack.passTime(HALF_AN_HOUR);
    const answer = await slack.user('U1').slash('/who-said', WORDS).waitForMessage();
    expect(answer).toMatchObject({ channel: 'C01', seenBy: 'U1', via: 'chat.postEphemeral' });
    expect(failuresIn(log)).toEqual(['answer-by-response-url: expired_url']);
  });

  test('goes to a direct message, with a word why, where the app is not in the channel either', async () => {
    const { slack, log } = await startVerbatim();
    slack.fail('response_url', { kind: 'error', code: 'used_url' }, 9);
    slack.removeBot('C01');
    const told = slack.user('U1').slash('/who-said', WORDS);
    const preface = await told.waitForMessage();
    expect(preface).toMatchObject({
      channel: 'DU1',
      text: expect.stringContaining('cannot answer where you asked'),
    });
    await slack.user('U2').directMessage('/help').waitForMessage();
    expect(slack.messages('DU1').at(-1)?.text).toContain(WORDS);
    expect(failuresIn(log)).toEqual([
      'answer-by-response-url: used_url',
      expect.stringMatching(/^answer-by-ephemeral: (?:not_in_channel|channel_not_found)$/u),
    ]);
  });

  test('comes in smaller messages where Slack finds it too long', async () => {
    const { slack, log } = await startVerbatim();
    const whole = await slack.user('U2').slash('/who-said', 'election').waitForMessage();
    slack.fail('response_url', { kind: 'error', code: 'msg_blocks_too_long' });
    slack.user('U1').slash('/who-said', 'election');
    const pieces = () => slack.messages('C01').filter(({ seenBy }) => seenBy === 'U1');
    await expect.poll(() => pieces().length).toBe(2);
    const kinds = pieces().flatMap(({ blocks }) => blocks.map(({ type }) => type));
    expect(kinds).toEqual(whole.blocks.map(({ type }) => type));
    expect(failuresIn(log)).toEqual(['answer-by-response-url: msg_blocks_too_long']);
  });
});

describe('a mention’s answer', () => {
  test('waits as long as Slack says, and comes', async () => {
    const { slack } = await startVerbatim();
    slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 1 });
    const asked = performance.now();
    const answer = await slack.user('U1').mention('C01', QUESTION).waitForMessage();
    expect(answer.at - asked).toBeGreaterThan(1_000);
  });

  test('is tried again where Slack is not well', async () => {
    const { slack } = await startVerbatim();
    slack.fail('chat.postMessage', { kind: 'status', status: 500 });
    const told = slack.user('U1').mention('C01', QUESTION);
    expect(await told.waitForMessage()).toMatchObject({ thread: told.message.ts });
  });

  test.each([
    ['the app was thrown out of the channel', 'not_in_channel'],
    ['the channel is archived', 'is_archived'],
    ['only some may post', 'restricted_action'],
  ])('goes privately to the asker where %s', async (_, code) => {
    const { slack, log } = await startVerbatim();
    slack.fail('chat.postMessage', { kind: 'error', code });
    const told = slack.user('U1').mention('C01', QUESTION);
    expect(await told.waitForMessage()).toMatchObject({ seenBy: 'U1', thread: told.message.ts });
    expect(failuresIn(log)).toEqual([`answer-by-message: ${code}`]);
  });

  test('comes as a direct message where the app is out of the channel by then', async () => {
    const { slack } = await startVerbatim({
      changeDesk: (desk) => ({
        ...desk,
        talk: (...asked) => {
          slack.removeBot('C01');
          return desk.talk(...asked);
        },
      }),
    });
    slack.user('U1').mention('C01', QUESTION);
    const next = await slack.user('U2').slash('/help', '').waitForMessage();
    expect(next.seenBy).toBe('U2');
    await expect.poll(() => slack.messages('DU1').at(-1)?.text).toContain('Farage');
  });
});

describe('a revoked token', () => {
  test('leaves commands answered by their response_url, is logged once, and silences nothing', async () => {
    const { slack, log } = await startVerbatim();
    slack.spoilToken('token_revoked');
    const person = slack.user('U1');
    for (const words of [WORDS, 'Labour']) {
      expect((await person.slash('/who-said', words).waitForMessage()).via).toMatch(/^response_url/u);
    }
    person.mention('C01', QUESTION);
    person.mention('C01', QUESTION);
    await expect.poll(() => slack.calls('chat.postMessage').length).toBeGreaterThanOrEqual(4);
    await expect.poll(() => failuresIn(log)).toContain('answer-by-direct-message: token_revoked');
    slack.spoilToken(null);
    await person.mention('C01', 'What did Reid say?').waitForMessage();
    const errors = log.filter(({ level }) => level === 'error');
    expect(failuresIn(errors)).toContain('answer-by-message: token_revoked');
    expect(new Set(errors.map(({ fields }) => JSON.stringify(fields))).size).toBe(errors.length);
    expect(errors.every(({ fields }) => String(fields['advice']).includes('Install the app'))).toBe(true);
  });
});
