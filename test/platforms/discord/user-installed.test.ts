import { Events } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startClient } from './discord-client.ts';

const ASKER = '700000000000000001';
const PRIVATELY = { flags: MessageFlags.Ephemeral } as const;

test.each(['foreignChannel', 'privateChannel'] as const)(
  'in a %s, who installed it can use it, with five follow-ups and no message in the channel itself',
  async (place) => {
    const codes: unknown[] = [];
    const { discord } = await startClient((client) => {
      client.on(Events.InteractionCreate, async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply({ content: `${interaction.guildId} ${interaction.context}`, ...PRIVATELY });
        const note = ({ code }: { readonly code: number }) => codes.push(code);
        for (const at of Array(6).keys()) await interaction.followUp(`more ${at}`).catch(note);
        const body = { content: 'by itself', allowed_mentions: { parse: [] } };
        await interaction.client.rest
          .post(`/channels/${interaction.channelId}/messages`, { body })
          .catch(note);
      });
    });
    const channel = discord.places[place];
    const answer = await discord.user(ASKER).slash('who-said', {}, { channel }).waitForMessage();
    expect(answer.content).toBe(place === 'privateChannel' ? 'null 2' : `${discord.places.foreignGuild} 0`);
    await expect.poll(() => codes).toEqual([40094, 50001]);
    expect(discord.answers()).toHaveLength(6);
  },
);
