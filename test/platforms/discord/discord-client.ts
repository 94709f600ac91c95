import {
  type BitFieldResolvable,
  Client,
  Events,
  GatewayIntentBits,
  type GatewayIntentsString,
  Partials,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { type AdjustableClock, createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './loopback-discord.ts';

/** A bare discord.js at work on a loopback Discord. */
export interface StartedClient {
  readonly discord: LoopbackDiscord;
  readonly client: Client<true>;
  readonly clock: AdjustableClock;
  /** What discord.js has reported as errors of its shards. */
  readonly shardErrors: readonly string[];
}

/** What the bot needs; no intent is privileged. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Starts both; they end when the test has finished. */
export async function startClient(
  define: (client: Client) => void = () => {},
  options: Omit<LoopbackOptions, 'clock'> = {},
): Promise<StartedClient> {
  const { discord, clock } = await startDiscord(options);
  const client = createClient(discord);
  const shardErrors: string[] = [];
  client.on(Events.Error, () => {});
  client.on(Events.ShardError, (error) => shardErrors.push(error.message));
  define(client);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { discord, client: await ready, clock, shardErrors };
}

/** Starts a loopback Discord that ends when the test has finished. */
export async function startDiscord(
  options: Omit<LoopbackOptions, 'clock'> = {},
): Promise<Pick<StartedClient, 'discord' | 'clock'>> {
  const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
  const discord = await startLoopbackDiscord({ clock, ...options });
  onTestFinished(discord.stop);
  return { discord, clock };
}

/** The real discord.js pointed at the loopback Discord, not connected yet. */
export function createClient(
  discord: LoopbackDiscord,
  intents: BitFieldResolvable<GatewayIntentsString, number> = INTENTS,
): Client {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    shards: 'auto',
    rest: { api: discord.apiUrl, retries: 1, timeout: 2_000 },
  });
  onTestFinished(() => client.destroy());
  return client;
}
