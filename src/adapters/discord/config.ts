import { z } from 'zod';
import { type AccessRules, OPEN_TO_ALL } from '../../chat/access.ts';
import { EDITORS_SETTING } from '../../config/adding.ts';
import { idList, listedIds } from '../../config/id-list.ts';
import { readSettings } from '../../config/read-settings.ts';
import type { Environment } from '../../ports/environment.ts';

/** How the bot reaches Discord. */
export interface DiscordConfig {
  readonly token: string;
  readonly applicationId: string;
  /** Who is answered. */
  readonly rules: AccessRules;
  /** Whether every server may add the app, and nothing says that it is meant so. */
  readonly isOpenUnasked: boolean;
  /** The REST API's base, without a version or a slash at the end. */
  readonly apiUrl: string;
}

const SNOWFLAKE = /^[0-9]{15,20}$/u;
/** Three parts in base64url; the first is the bot's id. */
const TOKEN = /^[\w-]{10,}\.[\w-]{4,}\.[\w-]{20,}$/u;
const TRAILING_SLASHES = /\/+$/u;

/** The environment variables for Discord. */
export const DISCORD_SETTINGS = {
  ...EDITORS_SETTING,
  DISCORD_TOKEN: z
    .string()
    .regex(TOKEN, {
      // No message may contain a token.
      error: (issue) =>
        `needs the bot's token (Bot, Reset Token: three parts with dots between), received ${String(issue.input).length} characters of another form`,
    })
    .optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(SNOWFLAKE, {
      error: (issue) =>
        `needs the Application ID (General Information: 15 to 20 digits), received ${String(issue.input).length} characters of another form`,
    })
    .optional(),
  DISCORD_GUILDS: idList(SNOWFLAKE, 'servers'),
  DISCORD_PEOPLE: idList(SNOWFLAKE, 'people or roles'),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/u,
      error: (issue) => `needs an address that begins with https://, received “${String(issue.input)}”`,
    })
    .transform((url) => url.replace(TRAILING_SLASHES, ''))
    .default('https://discord.com/api'),
};

/** The Discord variables, each valid by itself. */
type DiscordSettings = z.output<z.ZodObject<typeof DISCORD_SETTINGS>>;

/** The Discord variables as they are set, valid or not. */
type DiscordCredentials = Readonly<
  Partial<Record<'DISCORD_TOKEN' | 'DISCORD_APPLICATION_ID', string | undefined>>
>;

/** What is missing, given what is set. */
function findDiscordFaults(given: DiscordCredentials): readonly string[] {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: id } = given;
  if ((token === undefined) === (id === undefined)) return [];
  return token === undefined
    ? ['DISCORD_TOKEN is missing: DISCORD_APPLICATION_ID needs it']
    : ['DISCORD_APPLICATION_ID is missing: DISCORD_TOKEN needs it'];
}

/** Reads Discord's configuration, null if nothing is set, and lists every fault. */
export function readDiscordConfig(environment: Environment): {
  readonly faults: readonly string[];
  readonly config: DiscordConfig | null;
} {
  const read = readSettings(DISCORD_SETTINGS, environment);
  const faults = [...(read.ok ? [] : read.faults), ...findDiscordFaults(environment)];
  return { faults, config: read.ok && faults.length === 0 ? chooseDiscordConfig(read.settings) : null };
}

/** Every secret of a configuration, to be kept out of the log. */
export function listDiscordSecrets({ token }: DiscordConfig): readonly string[] {
  return [token];
}

/** Null: Discord is not configured. */
function chooseDiscordConfig(settings: DiscordSettings): DiscordConfig | null {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, DISCORD_API_URL: apiUrl } = settings;
  if (token === undefined || applicationId === undefined) return null;
  const rules = {
    ...OPEN_TO_ALL,
    workspaces: listedIds(settings.DISCORD_GUILDS),
    people: listedIds(settings.DISCORD_PEOPLE),
    editors: settings.ARCHIVE_EDITORS,
  };
  const isOpenUnasked = settings.DISCORD_GUILDS === undefined && settings.DISCORD_PEOPLE === undefined;
  return { token, applicationId, rules, isOpenUnasked, apiUrl };
}
