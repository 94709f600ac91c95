import { type Client, Events } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { startClient } from './discord-client.ts';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './loopback-discord.ts';

async function start(
  define: (client: Client<true>) => void = () => {},
  options: Partial<LoopbackOptions> = {},
): Promise<LoopbackDiscord> {
  const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
  const discord = await startLoopbackDiscord({ clock, ...options });
  onTestFinished(discord.stop);
  const client = await startClient(discord, define);
  onTestFinished(() => client.destroy());
  return discord;
}

test('a slash command is answered for the asker alone', async () => {
  const discord = await start((client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        content: `heard ${interaction.options.getString('words')}`,
        flags: MessageFlags.Ephemeral,
      });
    });
  });
  const told = discord.user('700000000000000001').slash('who-said', { words: 'a *b*' });
  expect(await told.firstResponseAfter).toBeLessThan(3_000);
  const answer = await told.waitForMessage();
  expect(answer).toMatchObject({ content: 'heard a *b*', seenBy: '700000000000000001' });
  expect(discord.user('700000000000000001').reads(discord.places.general)).toEqual([answer]);
  expect(discord.user('700000000000000002').reads(discord.places.general)).toEqual([]);
  expect(discord.violations()).toEqual([]);
});
