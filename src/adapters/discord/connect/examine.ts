import { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command } from '../../../command/command.ts';
import type { Finding } from '../../../ports/finding.ts';
import type { DiscordConfig } from '../config.ts';
import { buildApplicationCommands } from '../setup/application-commands.ts';
import { describeFailure } from '../setup/describe-failure.ts';
import { diffCommands } from '../setup/diff-commands.ts';
import { openRegistry } from '../setup/rest-registry.ts';

/** Tries Discord's token, and compares the commands that are registered with those that there are. */
export async function examineDiscord(
  config: DiscordConfig,
  commands: readonly Command[],
): Promise<readonly Finding[]> {
  const { token, applicationId, apiUrl } = config;
  const rest = new REST({ version: '10', api: apiUrl, timeout: TIMEOUT, retries: 0 }).setToken(token);
  try {
    const {
      id,
      name,
      approximate_guild_count: servers,
    } = APPLICATION.parse(await rest.get(Routes.currentApplication()));
    if (id !== applicationId)
      return [
        find(
          'fault',
          `DISCORD_TOKEN is of the application ${id}, and DISCORD_APPLICATION_ID names ${applicationId}: copy both from one application’s page.`,
        ),
      ];
    const where = servers === undefined ? '' : `, in ${servers} server${servers === 1 ? '' : 's'}`;
    return [
      find('ok', `DISCORD_TOKEN: signed in as ${name}${where}. No privileged intent is needed.`),
      await compareCommands(config, commands),
    ];
  } catch (error) {
    return [find('fault', describeFailure(error, null).line)];
  }
}

/** Milliseconds. */
const TIMEOUT = 10_000;
const APPLICATION = z.object({
  id: z.string(),
  name: z.string(),
  approximate_guild_count: z.number().optional(),
});

async function compareCommands(config: DiscordConfig, commands: readonly Command[]): Promise<Finding> {
  const registered = await openRegistry({ ...config, guild: null }).list();
  const difference = diffCommands(registered, buildApplicationCommands(commands, 'global'));
  const changes = difference.create.length + difference.update.length + difference.delete.length;
  return changes === 0
    ? find('ok', `${difference.unchanged.length} commands are registered.`)
    : find(
        'warning',
        `${changes} commands are not registered as they are now: run verbatim register discord.`,
      );
}

function find(verdict: Finding['verdict'], line: string): Finding {
  return { name: 'discord', verdict, line };
}
