import { expect, onTestFinished, test } from 'vitest';
import { type DiscordApi, openDiscordApi } from '../../../../src/adapters/discord/connect/discord-api.ts';
import { readFailureCode } from '../../../../src/adapters/discord/connect/failures.ts';
import { countInvalidRequests } from '../../../../src/adapters/discord/connect/invalid-requests.ts';
import { renderNotice } from '../../../../src/adapters/discord/render/notice.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../../platforms/discord/loopback-discord.ts';
import { stopFaultless } from '../../../platforms/discord/stop-faultless.ts';
import { configFor } from '../start-verbatim.ts';

const { components, allowed_mentions } = renderNotice('words');
const MESSAGE = { components, allowed_mentions, flags: 32_768 };

async function open(
  limit: number,
  attempts?: Parameters<typeof openDiscordApi>[2],
): Promise<{ readonly discord: LoopbackDiscord; readonly api: DiscordApi }> {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const discord = await startLoopbackDiscord({ clock });
  onTestFinished(() => stopFaultless(discord));
  const invalid = countInvalidRequests(clock, limit);
  return { discord, api: openDiscordApi(configFor(discord), invalid, attempts) };
}

function post({ discord, api }: Awaited<ReturnType<typeof open>>): Promise<string> {
  return api.post(discord.places.general, MESSAGE).then(
    () => 'posted',
    (error: unknown) => readFailureCode(error),
  );
}

test('after too many refusals nothing is sent until ten minutes are over', async () => {
  const opened = await open(3);
  const { discord } = opened;
  discord.fail('create-message', { kind: 'error', code: 50_001 }, 3);
  expect([await post(opened), await post(opened), await post(opened)]).toEqual(['50001', '50001', '50001']);
  expect(await post(opened)).toBe('too-many-invalid-requests');
  expect(discord.requests()).toHaveLength(3);
  discord.passTime(600_000);
  expect(await post(opened)).toBe('posted');
});

test('rate limits count towards them, shared ones don’t', async () => {
  const opened = await open(2);
  const { discord } = opened;
  discord.fail('create-message', { kind: 'rate-limited', retryAfter: 0.05, scope: 'shared' }, 3);
  expect(await post(opened)).toBe('posted');
  discord.fail('create-message', { kind: 'rate-limited', retryAfter: 0.05 }, 2);
  expect(await post(opened)).toBe('too-many-invalid-requests');
});

test('what Discord doesn’t recover from is given up after some attempts', async () => {
  const opened = await open(10, { retries: 4, minTimeout: 1 });
  const { discord } = opened;
  discord.fail('create-message', { kind: 'status', status: 500 }, 100);
  expect(await post(opened)).toBe('http_500');
  expect(discord.requests('create-message')).toHaveLength(5);
});

test('“is typing…” is left out while messages wait, and comes when none does', async () => {
  const { discord, api } = await open(10);
  const posts = Array.from({ length: 24 }, () => api.post(discord.places.general, MESSAGE));
  await api.showTyping(discord.places.news);
  expect(discord.requests('typing')).toEqual([]);
  await Promise.all(posts);
  await api.showTyping(discord.places.news);
  expect(discord.requests('typing')).toHaveLength(1);
});
