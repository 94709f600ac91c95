import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createBoltLogger } from '../../../../src/adapters/slack/connect/bolt-log.ts';
import { SLACK_FAILURES, SlackRefusal } from '../../../../src/adapters/slack/connect/failures.ts';
import { createSlackOutbox } from '../../../../src/adapters/slack/send/outbox.ts';
import { createFailures } from '../../../../src/chat/events/failures.ts';
import type { Outbox, Posting } from '../../../../src/ports/outbox.ts';
import { type AdjustableClock, createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createRecordingLog, type RecordingLog } from '../../../fakes/recording-log.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../../../platforms/slack/loopback-slack.ts';
import { answerOf, DIVIDER, lead, note } from '../answers.ts';

const NOW = new Date('2024-10-18T09:00:00Z');
const SHORT = answerOf([lead('18 October 2024: 1 story')]);
/** More than Slack takes in one message. */
const LONG = answerOf(
  Array.from({ length: 40 }, (_, place) => [note(`${place} ${'words '.repeat(150)}`), DIVIDER]).flat(),
);
const POSTING: Posting = {
  workspace: 'T01',
  channel: 'C01',
  answer: SHORT,
  delivery: 'aaaaaaaaaaaaaaaa:2024-10-18',
  triedSince: null,
};
const AGAIN: Posting = { ...POSTING, triedSince: NOW.toISOString() };

let clock: AdjustableClock;
let slack: LoopbackSlack;
let log: RecordingLog;
let outbox: Outbox;

beforeEach(async () => {
  clock = createAdjustableClock(NOW);
  slack = await startLoopbackSlack({ mode: 'socket', clock });
  onTestFinished(slack.stop);
  log = createRecordingLog();
  outbox = open(async () => ({ botToken: slack.botToken }));
});

function open(authorize: Parameters<typeof createSlackOutbox>[0]['authorize']): Outbox {
  const failures = createFailures(SLACK_FAILURES, log, clock);
  const logger = createBoltLogger(log, clock);
  return createSlackOutbox({ authorize, apiUrl: slack.apiUrl, failures, log, logger, gap: 0 });
}

describe('a digest', () => {
  test('is posted for all in the channel, with its mark, and its buttons', async () => {
    const result = await outbox.post(POSTING);
    const [message] = slack.messages('C01');
    expect(result).toEqual({ kind: 'posted', messages: [message?.ts] });
    expect(message).toMatchObject({
      seenBy: null,
      unfurls: false,
      text: expect.stringContaining('18 October 2024'),
      metadata: {
        event_type: 'verbatim_digest',
        event_payload: { delivery: POSTING.delivery, part: '1' },
      },
    });
    expect(slack.calls('conversations.history')).toEqual([]);
  });

  test('that is too long for one message comes in several, each marked as its part', async () => {
    const result = await outbox.post({ ...POSTING, answer: LONG });
    const parts = slack.messages('C01').map(({ metadata }) => metadata?.event_payload['part']);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts).toEqual(parts.map((_, place) => String(place + 1)));
    expect(result).toMatchObject({ messages: slack.messages('C01').map(({ ts }) => ts) });
  });

  test('that Slack finds too long goes in halves, which a second try finds again', async () => {
    slack.fail('chat.postMessage', { kind: 'error', code: 'msg_blocks_too_long' });
    await outbox.post({ ...POSTING, answer: answerOf([lead('One'), note('Two'), note('Three')]) });
    const parts = () => slack.messages('C01').map(({ metadata }) => metadata?.event_payload['part']);
    expect(parts()).toEqual(['1.1', '1.2']);
    slack.fail('chat.postMessage', { kind: 'error', code: 'msg_blocks_too_long' });
    await outbox.post({ ...AGAIN, answer: answerOf([lead('One'), note('Two'), note('Three')]) });
    expect(parts()).toEqual(['1.1', '1.2']);
  });
});

describe('what was tried before', () => {
  test('and arrived is not posted again', async () => {
    slack.fail('chat.postMessage', { kind: 'lost-answer' });
    expect(await outbox.post(POSTING)).toMatchObject({ kind: 'later' });
    const result = await outbox.post(AGAIN);
    expect(slack.messages('C01')).toHaveLength(1);
    expect(result).toEqual({ kind: 'posted', messages: [slack.messages('C01')[0]?.ts] });
  });

  test('and did not arrive is posted', async () => {
    slack.fail('chat.postMessage', { kind: 'hang-up' });
    expect(await outbox.post(POSTING)).toMatchObject({ kind: 'later' });
    expect(await outbox.post(AGAIN)).toMatchObject({ kind: 'posted' });
    expect(slack.messages('C01')).toHaveLength(1);
  });

  test('and arrived in part is completed with the rest', async () => {
    const whole = await outbox.post({ ...POSTING, channel: 'C01', answer: LONG });
    const count = slack.messages('C01').length;
    const other = { ...POSTING, delivery: 'bbbbbbbbbbbbbbbb:2024-10-18', answer: LONG };
    slack.addChannel('C02');
    const first = outbox.post({ ...other, channel: 'C02', answer: answerOf(LONG.reply.nodes.slice(0, 30)) });
    await first;
    await outbox.post({ ...other, channel: 'C02', triedSince: NOW.toISOString() });
    const parts = slack.messages('C02').map(({ metadata }) => metadata?.event_payload['part']);
    expect(whole.kind).toBe('posted');
    expect(parts).toHaveLength(count);
    expect(new Set(parts).size).toBe(count);
  });

  test('is found behind hundreds of other messages', async () => {
    await outbox.post(POSTING);
    for (let message = 0; message < 450; message += 1) slack.user('U2').message('C01', `chat ${message}`);
    clock.set(new Date(NOW.getTime() + 60_000));
    await outbox.post(AGAIN);
    expect(slack.messages('C01').filter(({ metadata }) => metadata !== null)).toHaveLength(1);
    expect(slack.calls('conversations.history').length).toBeGreaterThan(1);
  });

  test('is found though the clock of this machine was a day ahead', async () => {
    await outbox.post(POSTING);
    await outbox.post({ ...POSTING, triedSince: '2024-10-19T09:00:00Z' });
    expect(slack.messages('C01')).toHaveLength(1);
  });

  test('on another day, or for another subscription, is something else', async () => {
    await outbox.post(POSTING);
    await outbox.post({ ...AGAIN, delivery: 'aaaaaaaaaaaaaaaa:2024-10-19' });
    await outbox.post({ ...AGAIN, delivery: 'bbbbbbbbbbbbbbbb:2024-10-18' });
    expect(slack.messages('C01')).toHaveLength(3);
  });

  test('is posted once more where the app may not read the channel', async () => {
    slack.fail('conversations.history', { kind: 'error', code: 'missing_scope' });
    expect(await outbox.post(AGAIN)).toMatchObject({ kind: 'posted' });
    expect(log.entries).toContainEqual(
      expect.objectContaining({
        fields: expect.objectContaining({ doing: 'look-for-digest', code: 'missing_scope' }),
      }),
    );
  });

  test('is not posted as long as Slack does not let it be looked for', async () => {
    slack.fail('conversations.history', { kind: 'rate-limited', retryAfter: 60 });
    expect(await outbox.post(AGAIN)).toEqual({
      kind: 'later',
      afterMs: 60_000,
      reason: 'Slack says ratelimited',
    });
    expect(slack.messages('C01')).toEqual([]);
  });
});

describe('what Slack does not take now is put off', () => {
  test.each([
    ['too many', { kind: 'rate-limited', retryAfter: 30 }, 30_000, 'Slack says ratelimited'],
    ['not well', { kind: 'status', status: 503 }, null, 'Slack says http_503'],
    ['hung up', { kind: 'hang-up' }, null, 'Slack could not be reached'],
    ['refused', { kind: 'error', code: 'restricted_action' }, null, 'Slack says restricted_action'],
  ] as const)('%s', async (_, fault, afterMs, reason) => {
    slack.fail('chat.postMessage', fault);
    expect(await outbox.post(POSTING)).toEqual({ kind: 'later', afterMs, reason });
    expect(slack.calls('chat.postMessage')).toHaveLength(1);
  });

  test('a channel that is closed', async () => {
    slack.removeBot('C01');
    expect(await outbox.post(POSTING)).toMatchObject({ kind: 'later', reason: 'Slack says not_in_channel' });
    slack.archive('C01');
    expect(await outbox.post(POSTING)).toMatchObject({ kind: 'later', reason: 'Slack says is_archived' });
  });

  test('a workspace in which the app is not installed any more', async () => {
    const gone = open(() => Promise.reject(new SlackRefusal('not_installed')));
    expect(await gone.post(POSTING)).toMatchObject({ kind: 'later', reason: 'Slack says not_installed' });
  });
});

test('a workspace of an enterprise is asked for by both', async () => {
  const asked: unknown[] = [];
  const ofEnterprise = open(async (query) => {
    asked.push(query);
    return { botToken: slack.botToken };
  });
  await ofEnterprise.post({ ...POSTING, enterprise: 'E01' });
  expect(asked).toEqual([{ teamId: 'T01', enterpriseId: 'E01', isEnterpriseInstall: false }]);
});

describe('a line for a person', () => {
  test('goes to a direct message, with nothing in it that pings', async () => {
    await outbox.tell({ workspace: 'T01' }, 'U1', 'Not posted: <!channel> & more.');
    expect(slack.messages('DU1')).toMatchObject([{ text: 'Not posted: &lt;!channel&gt; &amp; more.' }]);
    expect(slack.pings()).toEqual([]);
  });

  test('is logged where that is closed', async () => {
    slack.fail('chat.postMessage', { kind: 'error', code: 'cannot_dm_bot' });
    await outbox.tell({ workspace: 'T01' }, 'U1', 'Not posted.');
    expect(log.entries).toContainEqual({
      level: 'warn',
      event: 'digest-not-told',
      fields: { workspace: 'T01', person: 'U1', line: 'Not posted.' },
    });
  });
});

test('a channel opens in Slack at an address of its own', () => {
  expect(outbox.channelUrl('T01', 'C01')).toBe('https://slack.com/app_redirect?team=T01&channel=C01');
});
