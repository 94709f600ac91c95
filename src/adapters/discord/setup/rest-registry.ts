import { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { ApplicationCommand } from './application-commands.ts';
import { REGISTERED_COMMAND } from './diff-commands.ts';
import type { CommandRegistry } from './register.ts';

/** Whose commands, and with which token. */
export interface RegistryAccess {
  readonly token: string;
  readonly applicationId: string;
  /** The server; null: everywhere. */
  readonly guild: string | null;
  /** The REST API's base, without a version. */
  readonly apiUrl: string;
}

/** Opens the registry over Discord's REST API; discord.js waits out rate limits and retries after 5xx. */
export function openRegistry({ token, applicationId, guild, apiUrl }: RegistryAccess): CommandRegistry {
  const rest = new REST({ version: '10', api: apiUrl, timeout: TIMEOUT }).setToken(token);
  const all =
    guild === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guild);
  const one = (id: string) => `${all}/${id}` as const;
  return {
    async list() {
      const query = new URLSearchParams({ with_localizations: 'true' });
      return z.array(REGISTERED_COMMAND).parse(await rest.get(all, { query }));
    },
    async create(command) {
      await rest.post(all, { body: command });
    },
    async update(id, command) {
      await rest.patch(one(id), { body: toPatch(command) });
    },
    async delete(id) {
      await rest.delete(one(id));
    },
  };
}

/** Milliseconds until a request counts as lost. */
const TIMEOUT = 15_000;

/** Discord keeps what a change leaves out, so defaults are spelt out. */
const DEFAULTS = {
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  nsfw: false,
};

function toPatch({ type, ...command }: ApplicationCommand) {
  return { ...DEFAULTS, ...command };
}
