import { expect, test } from 'vitest';
import { type ChatMessage, shownText } from '../../../platforms/discord/message-log.ts';
import { failuresIn } from '../../start-app.ts';
import type { StartedVerbatim } from '../start-verbatim.ts';
import { startVerbatim } from '../start-verbatim.ts';

const DAY = 24 * 3_600_000;
const ANN = '700000000000000001';
const WORDS = 'direct election interference';

async function ask(
  { discord }: StartedVerbatim,
  options: Readonly<Record<string, string | number>> = { words: WORDS },
) {
  return discord.user(ANN).slash('who-said', options).waitForMessage();
}

function press({ discord }: StartedVerbatim, message: ChatMessage, label: string) {
  return discord.user(ANN).press(message, (button) => button.label.startsWith(label));
}

test('Share posts the answer to the channel under the name of who shared it, pinging nobody', async () => {
  const started = await startVerbatim();
  const { discord } = started;
  const told = press(started, await ask(started), 'Share');
  expect(await told.firstResponseAfter).toBeLessThan(3_000);
  const shared = await told.waitForMessage();
  expect(shared).toMatchObject({ channel: discord.places.general, seenBy: null });
  expect(shownText(shared)).toMatch(/Shared by \S/u);
  expect(discord.pings()).toEqual([]);
});

test('Share works in a channel where the bot may not post', async () => {
  const started = await startVerbatim();
  const { discord } = started;
  discord.denyBot(discord.places.general, 0xffff_ffffn);
  const shared = await press(started, await ask(started), 'Share').waitForMessage();
  expect(shared).toMatchObject({ channel: discord.places.general, seenBy: null });
});

test('where neither way to the channel is open, who pressed is told which permission is missing', async () => {
  const started = await startVerbatim();
  const { discord, log } = started;
  const answer = await ask(started);
  discord.fail('follow-up', { kind: 'error', code: 10_015 });
  discord.fail('create-message', { kind: 'error', code: 50_013 });
  const notice = await press(started, answer, 'Share').waitForMessage();
  expect(notice.seenBy).toBe(ANN);
  expect(shownText(notice)).toContain('Send Messages');
  expect(failuresIn(log)).toEqual(['answer-by-response: 10015', 'answer-by-message: 50013']);
});

test.each(['Context', 'Also in'])('%s is answered for who pressed alone', async (label) => {
  const started = await startVerbatim();
  const answer = await press(started, await ask(started), label).waitForMessage();
  expect(answer).toMatchObject({ channel: started.discord.places.general, seenBy: ANN });
  expect(shownText(answer).length).toBeGreaterThan(20);
});

test('More gives the next page', async () => {
  const started = await startVerbatim();
  const first = await ask(started, { words: 'election', limit: 1 });
  const next = await press(started, first, 'More').waitForMessage();
  expect(next.seenBy).toBe(ANN);
  expect(shownText(next)).not.toBe(shownText(first));
});

test('under a mention’s answer, Context is answered for who pressed alone', async () => {
  const started = await startVerbatim();
  const { discord } = started;
  const asker = discord.user('700000000000000002');
  const answer = await asker.mention(discord.places.general, `who said ${WORDS}?`).waitForMessage();
  const context = await press(started, answer, 'Context').waitForMessage();
  expect(context).toMatchObject({ channel: discord.places.general, seenBy: ANN });
});

test.each(['Share', 'Context', 'Also in', '👍'])('%s works after a restart', async (label) => {
  const started = await startVerbatim();
  const answer = await ask(started);
  await started.restart();
  expect(shownText(await press(started, answer, label).waitForMessage())).not.toContain(
    'no longer available',
  );
});

test.each(['Share', 'Context', 'Also in', '👍', '👎'])(
  '%s refuses politely when its answer is gone',
  async (label) => {
    const started = await startVerbatim();
    const answer = await ask(started);
    started.discord.passTime(31 * DAY);
    const refusal = await press(started, answer, label).waitForMessage();
    expect(refusal.seenBy).toBe(ANN);
    expect(shownText(refusal)).toContain('no longer available');
  },
);

test('a button that this version did not write gets a sentence', async () => {
  const started = await startVerbatim();
  const answer = await ask(started);
  const [container] = answer.components;
  const foreign = JSON.parse(
    JSON.stringify(container).replaceAll(/"custom_id":"[^"]*"/gu, '"custom_id":"z:1"'),
  );
  const told = started.discord.user(ANN).press({ ...answer, components: [foreign] }, 'z:1');
  expect(shownText(await told.waitForMessage())).toContain('no longer available');
});

test('a press delivered twice is answered once', async () => {
  const started = await startVerbatim();
  const { discord } = started;
  const told = press(started, await ask(started), 'Share');
  await told.waitForMessage();
  await told.redeliver();
  await press(started, await ask(started), 'Context').waitForMessage();
  expect(discord.answers().filter(({ seenBy }) => seenBy === null)).toHaveLength(1);
});
