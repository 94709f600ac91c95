import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { LoopbackDiscord } from './loopback-discord.ts';

/** The real discord.js pointed at the loopback Discord, ready. */
export async function startClient(
  discord: LoopbackDiscord,
  define: (client: Client<true>) => void = () => {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    shards: 'auto',
    rest: { api: discord.apiUrl, retries: 1, timeout: 2_000 },
  });
  client.on(Events.Error, () => {});
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const started = await ready;
  define(started);
  return started;
}
