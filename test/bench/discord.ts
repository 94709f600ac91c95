/**
 * Measures the program in Discord on a folder of articles: `npm run bench:discord -- DIR --rates 100,30 --busy 1`.
 * The built program runs in a process of its own on a Discord of our own; what is asked and what is printed,
 * `chat/measure.ts` says. The first response to a slash command is its callback, to a mention that the bot types or
 * answers. Mentions are spread over so many channels that Discord's limit of a channel, five messages in five seconds,
 * would be kept; discord.js keeps the limit of fifty requests a second by itself.
 */
import process from 'node:process';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { startLoopbackDiscord } from '../platforms/discord/loopback-discord.ts';
import type { Told } from '../platforms/discord/told.ts';
import { measure } from './chat/measure.ts';
import type { Visit } from './chat/visitors.ts';

const CHANNELS = 100;

const discord = await startLoopbackDiscord({
  clock: createAdjustableClock(new Date()),
  limits: { messages: { count: 5, window: 5_000 } },
});
const channels = Array.from({ length: CHANNELS }, (_, at) => String(810_000_000_000_000_000n + BigInt(at)));
for (const channel of channels) discord.addChannel(channel);

await measure(process.argv.slice(2), {
  ready: 'discord-started',
  environment: {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.apiUrl,
  },
  visitors: {
    slash: (at, words) => toVisit(discord.user(personOf(2 * at)).slash('who-said', { words })),
    mention: (at, words) =>
      toVisit(discord.user(personOf(2 * at + 1)).mention(channels[at % CHANNELS] ?? '', words)),
  },
  complaints: () => discord.violations().map(({ line, faults }) => `${line}: ${faults.join('; ')}`),
  stop: discord.stop,
});

function personOf(at: number): string {
  return String(710_000_000_000_000_000n + BigInt(at));
}

function toVisit(told: Told): Visit {
  return {
    responded: told.firstResponseAfter,
    waitForAnswer: async (limit) => (await told.waitForMessage(limit)).at,
  };
}
