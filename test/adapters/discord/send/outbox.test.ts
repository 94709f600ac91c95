import { describe, expect, test } from 'vitest';
import type { DeskAnswer } from '../../../../src/chat/desk/desk.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { failuresIn } from '../../start-app.ts';
import { type StartedVerbatim, startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
const REFUSED = 'Discord refuses the bot’s token';
const ANSWER: DeskAnswer = {
  status: 'found',
  reply: {
    nodes: Array.from({ length: 3 }, (_, each) => [
      { type: 'lead', text: `Part ${each + 1} ${'word '.repeat(650)}` } as const,
      { type: 'divider' } as const,
    ]).flat(),
  },
  exchange: null,
  hasMore: false,
};

function post(
  { discord, adapter }: StartedVerbatim,
  triedSince: string | null = null,
  delivery = 'digest:7:2024-10-20',
) {
  const { guild: workspace, news: channel } = discord.places;
  return adapter.outbox.post({ workspace, channel, answer: ANSWER, delivery, triedSince });
}

function shownIn({ discord }: StartedVerbatim): readonly string[] {
  return discord.messages(discord.places.news).map((message) => shownText(message).slice(0, 6));
}

describe('a posting', () => {
  test('goes to its channel in all its messages, pinging nobody', async () => {
    const started = await startVerbatim();
    const result = await post(started);
    const { discord } = started;
    expect(result).toEqual({ kind: 'posted', messages: discord.answers().map(({ id }) => id) });
    expect(shownIn(started)).toEqual(['Part 1', 'Part 2', 'Part 3']);
    expect(discord.pings()).toEqual([]);
    expect(discord.requests('messages')).toEqual([]);
  });

  test('that was tried before sends only what is not there yet, even after a restart', async () => {
    const started = await startVerbatim();
    const { discord, clock } = started;
    const since = clock.now().toISOString();
    discord.fail('create-message', { kind: 'slow', delay: 0 });
    discord.fail('create-message', { kind: 'error', code: 50_013 });
    expect(await post(started)).toMatchObject({
      kind: 'later',
      reason: 'the bot lacks the permission “Send Messages” or “Send Messages in Threads” there',
    });
    expect(shownIn(started)).toEqual(['Part 1']);
    discord.passTime(6 * 3_600_000);
    await started.restart();
    expect(await post(started, since)).toMatchObject({ kind: 'posted', messages: { length: 3 } });
    expect(shownIn(started)).toEqual(['Part 1', 'Part 2', 'Part 3']);
  });

  test('whose fate was unknown is found, however much was written since', async () => {
    const started = await startVerbatim();
    const { discord, clock } = started;
    const since = clock.now().toISOString();
    await post(started);
    const person = discord.user(ANN);
    for (let each = 0; each < 120; each += 1) person.say(discord.places.news, `chat ${each}`);
    expect(await post(started, since)).toMatchObject({ kind: 'posted' });
    expect(discord.answers()).toHaveLength(3);
  });

  test.each([
    ['a quarter of an hour', 900_000],
    ['days', 400_000_000],
  ])('is found where this machine’s clock was %s ahead when it was sent', async (_, ahead) => {
    const started = await startVerbatim();
    const { discord, clock } = started;
    const since = new Date(clock.now().getTime() + ahead).toISOString();
    await post(started);
    // By then Discord no longer knows the nonce.
    discord.passTime(3_600_000);
    expect(await post(started, since)).toMatchObject({ kind: 'posted' });
    expect(discord.answers()).toHaveLength(3);
  });

  test('of another delivery is posted beside it', async () => {
    const started = await startVerbatim();
    const since = started.clock.now().toISOString();
    await post(started);
    await post(started, since, 'digest:7:2024-10-21');
    expect(started.discord.answers()).toHaveLength(6);
  });

  test.each([
    [{ kind: 'error', code: 50_001 }, '50001', 'the bot lacks the permission “View Channels” there'],
    [{ kind: 'error', code: 10_003 }, '10003', 'the channel was deleted'],
    [{ kind: 'error', code: 50_035 }, '50035', 'Discord says 50035'],
    [{ kind: 'rate-limited', retryAfter: 600 }, 'ratelimited', 'Discord lets no more through'],
  ] as const)('that meets %j waits, and says why', async (fault, code, reason) => {
    const started = await startVerbatim();
    started.discord.fail('create-message', fault);
    expect(await post(started)).toMatchObject({ kind: 'later', reason });
    expect(failuresIn(started.log)).toEqual([`post: ${code}`]);
  });

  test.each([
    [{ kind: 'rate-limited', retryAfter: 600 }, expect.closeTo(600_000, -4)],
    [{ kind: 'error', code: 50_001 }, null],
  ] as const)('that meets %j is tried again when Discord says, if it does', async (fault, afterMs) => {
    const started = await startVerbatim();
    started.discord.fail('create-message', fault);
    expect(await post(started)).toMatchObject({ kind: 'later', afterMs });
  });
});

describe('a line to a person', () => {
  test('comes in a direct message', async () => {
    const started = await startVerbatim();
    const { discord, adapter } = started;
    discord.user(ANN);
    await adapter.outbox.tell({ workspace: discord.places.guild }, ANN, 'Your digest could *not* be posted.');
    const told = discord.messages(discord.directChannel(ANN)).map(shownText);
    expect(told).toEqual(['Your digest could *not* be posted.']);
  });

  test('is logged where it is not taken', async () => {
    const started = await startVerbatim();
    const { discord, adapter, log } = started;
    discord.user(ANN).closeDirect();
    const line = 'Your digest could not be posted.';
    await adapter.outbox.tell({ workspace: discord.places.guild }, ANN, line);
    expect(failuresIn(log)).toEqual(['tell: 50007']);
    expect(log.at(-1)).toMatchObject({ event: 'digest-not-told', fields: { person: ANN, line } });
  });
});

test('once the token was refused, nothing more is sent with it', async () => {
  const started = await startVerbatim();
  const { discord, log } = started;
  await discord.revokeToken();
  expect(await post(started)).toMatchObject({ kind: 'later', reason: REFUSED });
  const { length } = discord.requests();
  expect(await post(started)).toMatchObject({ kind: 'later', reason: REFUSED });
  expect(discord.requests()).toHaveLength(length);
  expect(log.filter(({ fields }) => fields['code'] === 'http_401')).toMatchObject([
    { level: 'error', fields: { advice: expect.stringContaining('DISCORD_TOKEN') } },
  ]);
});

test.each([
  ['1', 'https://discord.com/channels/1/2'],
  ['', 'https://discord.com/channels/@me/2'],
])('a channel of “%s” opens in Discord at %s', async (workspace, address) => {
  const { adapter } = await startVerbatim();
  expect(adapter.outbox.channelUrl(workspace, '2')).toBe(address);
});
