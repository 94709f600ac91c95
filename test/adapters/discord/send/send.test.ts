import { describe, expect, test } from 'vitest';
import type { DeskAnswer } from '../../../../src/chat/desk/desk.ts';
import { shownText } from '../../../platforms/discord/message-log.ts';
import { failuresIn } from '../../start-app.ts';
import { startVerbatim } from '../start-verbatim.ts';

const ANN = '700000000000000001';
const QUESTION = 'What did Nigel Farage say about election interference?';

/** An answer of so many messages. */
function longAnswer(messages: number): DeskAnswer {
  const nodes = Array.from({ length: messages }, (_, each) => [
    { type: 'lead', text: `Part ${each + 1} ${'word '.repeat(650)}` } as const,
    { type: 'divider' } as const,
  ]);
  return { status: 'found', reply: { nodes: nodes.flat() }, exchange: 'abc', hasMore: true };
}

describe('a private answer', () => {
  test('of many messages arrives whole and in order', async () => {
    const { discord } = await startVerbatim({
      changeDesk: (desk) => ({ ...desk, run: async () => longAnswer(8) }),
    });
    discord.user(ANN).slash('archive');
    await expect.poll(() => discord.answers()).toHaveLength(8);
    expect(discord.answers().map((each) => shownText(each).slice(0, 6))).toEqual(
      Array.from({ length: 8 }, (_, each) => `Part ${each + 1}`),
    );
    expect(discord.answers().every(({ seenBy }) => seenBy === ANN)).toBe(true);
  });

  test('where the app is only a person’s, says in the last message what is left out', async () => {
    const { discord, log } = await startVerbatim({
      changeDesk: (desk) => ({ ...desk, run: async () => longAnswer(9) }),
    });
    discord.user(ANN).slash('archive', {}, { channel: discord.places.foreignChannel });
    await expect.poll(() => discord.answers()).toHaveLength(6);
    const shown = discord.answers().map(shownText);
    expect(shown.map((each) => each.slice(0, 6))).toEqual([
      ...['Part 1', 'Part 2', 'Part 3', 'Part 4', 'Part 9', '4 mess'],
    ]);
    expect(shown.at(-1)).toContain('More');
    expect(failuresIn(log)).toEqual([]);
  });

  test.each([10_062, 50_001] as const)(
    'whose acknowledgement fails with %i goes to a direct message',
    async (code) => {
      const { discord, log } = await startVerbatim();
      discord.fail('callback', { kind: 'error', code });
      discord.user(ANN).slash('who-said', { words: 'election' });
      const direct = discord.directChannel(ANN);
      await expect
        .poll(() => discord.messages(direct).map(shownText))
        .toEqual([
          expect.stringContaining('cannot answer where you asked'),
          expect.stringContaining('election'),
        ]);
      expect(discord.messages(discord.places.general)).toEqual([]);
      expect(failuresIn(log)[0]).toBe(`acknowledge: ${code}`);
    },
  );

  test('that comes after the token’s 15 minutes goes to a direct message', async () => {
    const { discord, clock, log } = await startVerbatim({
      changeDesk: (desk) => ({
        ...desk,
        run: (...asked) => {
          clock.set(new Date(clock.now().getTime() + 16 * 60_000));
          return desk.run(...asked);
        },
      }),
    });
    const notice = await discord.user(ANN).slash('who-said', { words: 'election' }).waitForMessage();
    expect(notice.channel).toBe(discord.directChannel(ANN));
    expect(failuresIn(log)).toEqual(['answer-by-response: 50027']);
  });

  test('goes on in a direct message from where the first way was closed', async () => {
    const { discord } = await startVerbatim({
      changeDesk: (desk) => ({ ...desk, run: async () => longAnswer(3) }),
    });
    discord.fail('follow-up', { kind: 'error', code: 40_094 });
    discord.user(ANN).slash('archive');
    await expect.poll(() => discord.answers()).toHaveLength(4);
    expect(discord.answers().map((each) => shownText(each).slice(0, 6))).toEqual([
      ...['Part 1', 'This a', 'Part 2', 'Part 3'],
    ]);
  });

  test.each(['edit-response', 'callback'] as const)(
    'is tried again where Discord is not well (%s)',
    async (route) => {
      const { discord, log } = await startVerbatim();
      discord.fail(route, { kind: 'status', status: 503 });
      const answer = await discord.user(ANN).slash('who-said', { words: 'election' }).waitForMessage();
      expect(answer).toMatchObject({ channel: discord.places.general, seenBy: ANN });
      expect(failuresIn(log)).toEqual([]);
    },
  );

  test('is tried again where the connection breaks', async () => {
    const { discord, log } = await startVerbatim();
    discord.fail('edit-response', { kind: 'hang-up' });
    const answer = await discord.user(ANN).slash('who-said', { words: 'election' }).waitForMessage();
    expect(answer.channel).toBe(discord.places.general);
    expect(failuresIn(log)).toEqual([]);
  });
});

describe('a reply', () => {
  test.each(['user', 'shared', 'global'] as const)(
    'waits as long as Discord says (%s limit), and comes',
    async (scope) => {
      const { discord, log } = await startVerbatim();
      discord.fail('create-message', { kind: 'rate-limited', retryAfter: 1, scope });
      const answer = await discord.user(ANN).mention(discord.places.general, QUESTION).waitForMessage();
      expect(answer.channel).toBe(discord.places.general);
      expect(failuresIn(log)).toEqual([]);
    },
  );

  test('that would have to wait too long goes to a direct message', async () => {
    const { discord, log } = await startVerbatim();
    discord.fail('create-message', { kind: 'rate-limited', retryAfter: 600 });
    const notice = await discord.user(ANN).mention(discord.places.general, QUESTION).waitForMessage();
    expect(notice.channel).toBe(discord.directChannel(ANN));
    expect(failuresIn(log)).toEqual(['answer-by-message: ratelimited']);
  });

  test.each([
    ['where Discord is not well', { kind: 'status', status: 502 }],
    ['where the connection breaks before', { kind: 'hang-up' }],
    ['where the connection breaks after it was posted', { kind: 'hang-up', isDone: true }],
  ] as const)('is tried again %s, and is there once', async (_, fault) => {
    const { discord, log } = await startVerbatim();
    discord.fail('create-message', fault);
    const person = discord.user(ANN);
    await person.mention(discord.places.general, QUESTION).waitForMessage();
    await person.mention(discord.places.news, QUESTION).waitForMessage();
    expect(discord.messages(discord.places.general)).toHaveLength(2);
    expect(failuresIn(log)).toEqual([]);
  });

  test('that Discord never takes is given up, and said so in the log once', async () => {
    const { discord, log } = await startVerbatim();
    discord.fail('create-message', { kind: 'error', code: 50_035 }, 100);
    const person = discord.user(ANN);
    person.mention(discord.places.general, QUESTION);
    person.mention(discord.places.general, QUESTION);
    await expect.poll(() => discord.requests('create-message')).toHaveLength(4);
    await expect
      .poll(() => failuresIn(log))
      .toEqual(['answer-by-message: 50035', 'answer-by-direct-message: 50035']);
  });
});

test('no message that the bot sends could ping anybody', async () => {
  const { discord } = await startVerbatim();
  const person = discord.user(ANN);
  const answer = await person.mention(discord.places.general, QUESTION).waitForMessage();
  await person.press(answer, 'Context').waitForMessage();
  const sent = () => [...discord.requests('create-message'), ...discord.requests('edit-response')];
  await expect.poll(sent).toHaveLength(2);
  for (const { body } of sent()) expect(body).toMatchObject({ allowed_mentions: { parse: [] } });
  expect(discord.pings()).toEqual([]);
});
