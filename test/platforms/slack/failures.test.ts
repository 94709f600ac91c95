import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { startOverHttp, startOverSocket } from './bolt-app.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback-slack.ts';

let slack: LoopbackSlack;
let client: WebClient;
const toStop: (() => Promise<unknown>)[] = [];

async function start(mode: 'socket' | 'http'): Promise<void> {
  slack = await startLoopbackSlack({
    mode,
    clock: createAdjustableClock(new Date('2024-10-18T09:00:00.000Z')),
  });
  client = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
  });
}

beforeEach(() => start('socket'));

afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
  await slack.stop();
});

const post = () => client.chat.postMessage({ channel: 'C01', text: 'hello' });

describe('the Web API', () => {
  test('limits the rate on demand, for as many calls as asked', async () => {
    slack.fail('chat.postMessage', { kind: 'rate-limited', retryAfter: 7 });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 7 });
    expect(await post()).toMatchObject({ ok: true });
    expect(slack.calls('chat.postMessage')).toHaveLength(2);
  });

  test('answers with 5xx, or breaks the connection, on demand', async () => {
    slack.fail('chat.postMessage', { kind: 'status', status: 503 });
    await expect(post()).rejects.toMatchObject({ statusCode: 503 });
    slack.fail('*', { kind: 'hang-up' });
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_request_error' });
  });

  test.each([
    ['a revoked token', () => slack.spoilToken('token_revoked'), 'token_revoked'],
    ['an archived channel', () => slack.archive('C01'), 'is_archived'],
    ['a channel that the app was thrown out of', () => slack.removeBot('C01'), 'not_in_channel'],
  ])('refuses to post with %s', async (_, spoil, error) => {
    spoil();
    await expect(post()).rejects.toMatchObject({ data: { error } });
    expect(slack.messages()).toEqual([]);
  });

  test('does not say that a private channel is there', async () => {
    slack.addChannel('G01', { isPrivate: true, withBot: false });
    await expect(client.chat.postMessage({ channel: 'G01', text: 'hello' })).rejects.toMatchObject({
      data: { error: 'channel_not_found' },
    });
  });

  test('refuses blocks over the limits with a reason', async () => {
    const text = { type: 'mrkdwn' as const, text: 'x'.repeat(3_001) };
    const call = client.chat.postMessage({ channel: 'C01', text: 'x', blocks: [{ type: 'section', text }] });
    await expect(call).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        response_metadata: { messages: [expect.stringContaining('/blocks/0/text/text')] },
      },
    });
  });

  test('refuses a message that says nothing, or too much', async () => {
    const call = (text: string) => client.chat.postMessage({ channel: 'C01', text });
    await expect(call('')).rejects.toMatchObject({ data: { error: 'no_text' } });
    await expect(call('x'.repeat(4_001))).rejects.toMatchObject({ data: { error: 'msg_too_long' } });
  });

  test('shows an ephemeral message to people of the channel only', async () => {
    const call = () => client.chat.postEphemeral({ channel: 'C01', user: 'U1', text: 'for you' });
    await expect(call()).rejects.toMatchObject({ data: { error: 'user_not_in_channel' } });
    slack.user('U1').message('C01', 'hi');
    expect(await call()).toMatchObject({ ok: true });
    const replies = await client.conversations.history({ channel: 'C01' });
    expect(replies.messages).toMatchObject([{ text: 'hi' }]);
  });

  test('gives a thread from its first message on', async () => {
    const { ts } = await post();
    slack.user('U1').message('C01', 'first', { thread: ts ?? '' });
    slack.user('U2').message('C01', 'elsewhere');
    const { messages } = await client.conversations.replies({ channel: 'C01', ts: ts ?? '' });
    expect(messages?.map(({ text }) => text)).toEqual(['hello', 'first']);
  });
});

describe('a response_url', () => {
  async function take(): Promise<string> {
    const urls: string[] = [];
    const app = await startOverSocket(slack, (bolt) => {
      bolt.command('/x', async ({ ack, command }) => {
        urls.push(command.response_url);
        await ack();
      });
    });
    toStop.push(() => app.stop());
    await slack.user('U1').slash('/x', '').acknowledgement;
    return urls[0] ?? '';
  }
  const respond = async (url: string, body: object) => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
    return [response.status, await response.text()];
  };

  test('is good five times', async () => {
    const url = await take();
    for (let use = 0; use < 5; use += 1) expect(await respond(url, { text: 'x' })).toEqual([200, 'ok']);
    expect(await respond(url, { text: 'x' })).toEqual([404, 'used_url']);
    expect(slack.messages('C01')).toHaveLength(5);
  });

  test('is good for half an hour', async () => {
    const url = await take();
    await slack.passTime(30 * 60_000 - 1);
    expect(await respond(url, { text: 'x' })).toEqual([200, 'ok']);
    await slack.passTime(1);
    expect(await respond(url, { text: 'x' })).toEqual([404, 'expired_url']);
  });

  test('says only in its body that blocks were refused', async () => {
    const url = await take();
    expect(await respond(url, { blocks: [{ type: 'section' }] })).toEqual([
      200,
      JSON.stringify({ ok: false, error: 'invalid_blocks' }),
    ]);
    expect(slack.messages('C01')).toEqual([]);
  });
});

describe('sockets', () => {
  test.each([
    ['after a warning', { after: 20 }],
    ['with no word', null],
  ])('closed %s are opened again by Bolt', async (_, warning) => {
    const app = await startOverSocket(slack, (bolt) => {
      bolt.command('/x', async ({ ack }) => ack('here'));
    });
    toStop.push(() => app.stop());
    await slack.dropSocket(warning);
    await expect.poll(() => slack.connections()).toBe(1);
    expect(await slack.user('U1').slash('/x', '').waitForMessage()).toMatchObject({ text: 'here' });
  });

  test('what is told while there is none is lost', async () => {
    const told = slack.user('U1').slash('/x', '');
    expect(await told.acknowledgement).toMatchObject({ isAcknowledged: false, reason: 'connection_failed' });
    expect(await told.acknowledgedAfter).toBeNull();
  });

  test('an app that says nothing has not acknowledged after three seconds', async () => {
    const app = await startOverSocket(slack, () => undefined);
    toStop.push(() => app.stop());
    expect(await slack.user('U1').slash('/x', '').acknowledgement).toMatchObject({ reason: 'timeout' });
  });
});

describe('requests', () => {
  beforeEach(async () => {
    await slack.stop();
    await start('http');
    const app = await startOverHttp(slack, (bolt) => {
      bolt.command('/x', async ({ ack }) => ack('here'));
    });
    toStop.push(() => app.stop());
  });

  test('are signed', async () => {
    expect(await slack.user('U1').slash('/x', '').acknowledgement).toMatchObject({ isAcknowledged: true });
    slack.signing.secret = 'of another app';
    expect(await slack.user('U1').slash('/x', '').acknowledgement).toMatchObject({ status: 401 });
  });

  test('are refused by Bolt when they are older than five minutes', async () => {
    slack.signing.age = 301;
    expect(await slack.user('U1').slash('/x', '').acknowledgement).toMatchObject({ status: 401 });
  });

  test('ask whose the address is', async () => {
    expect(JSON.parse(await slack.verifyRequestUrl('word'))).toEqual({ challenge: 'word' });
  });
});
