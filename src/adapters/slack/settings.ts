import { z } from 'zod';
import type { AccessRules } from '../../chat/access.ts';
import { EDITORS_SETTING } from '../../config/adding.ts';
import { idList } from '../../config/id-list.ts';

const COMMAND_PREFIX = /^[a-z][a-z0-9-]{0,18}[a-z0-9]$/u;
const PORT = /^[0-9]{1,5}$/u;
const MAX_PORT = 65_535;
const BOT_TOKEN = /^xoxb-\S{8,}$/u;
const APP_TOKEN = /^xapp-\S{8,}$/u;
const MIN_STATE_SECRET = 32;
const KNOWN_PREFIX = /^x(?:ox[a-z]|app)-/u;

const TEAM = /^[TE][A-Z0-9]{2,20}$/u;
const PERSON_OR_GROUP = /^[UWS][A-Z0-9]{2,20}$/u;
const CHANNEL = /^[CGD][A-Z0-9]{2,20}$/u;

/** Whether an id is a user group's. */
export function isUserGroup(id: string): boolean {
  return id.startsWith('S');
}

/** Whether the rules list user groups, whose members must be read then. */
export function listsUserGroups({ people }: Pick<AccessRules, 'people'>): boolean {
  return [...(people ?? [])].some(isUserGroup);
}

/** The environment variables for Slack. */
export const SLACK_SETTINGS = {
  ...EDITORS_SETTING,
  SLACK_BOT_TOKEN: tokenLike(BOT_TOKEN, 'xoxb-', 'OAuth & Permissions'),
  SLACK_APP_TOKEN: tokenLike(APP_TOKEN, 'xapp-', 'Basic Information, App-Level Tokens'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z
    .string()
    .refine((text) => text.length >= MIN_STATE_SECRET, {
      // No message may contain a secret.
      error: ({ input }) =>
        `needs at least ${MIN_STATE_SECRET} random characters (openssl rand -hex 32), received ${String(input).length}`,
    })
    .optional(),
  SLACK_TEAMS: idList(TEAM, 'workspaces or enterprises, like T0123ABCD'),
  SLACK_CHANNELS: idList(CHANNEL, 'channels, like C0123ABCD'),
  SLACK_PEOPLE: idList(PERSON_OR_GROUP, 'people or user groups, like U0123ABCD'),
  SLACK_MENTIONS_ONLY: z
    .enum(['true', 'false'], {
      error: (issue) => `needs true or false, received “${String(issue.input)}”`,
    })
    .transform((text) => text === 'true')
    .default(false),
  SLACK_THREADS: z
    .enum(['mentions', 'questions', 'all'], {
      error: (issue) => `needs mentions, questions or all, received “${String(issue.input)}”`,
    })
    .default('questions'),
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(COMMAND_PREFIX, {
      error: (issue) => `needs small letters, digits and dashes, received “${String(issue.input)}”`,
    })
    .optional(),
  SLACK_API_URL: z
    .url({
      protocol: /^https?$/u,
      error: (issue) => `needs an address that begins with https://, received “${String(issue.input)}”`,
    })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .default('https://slack.com/api/'),
  SLACK_HTTP_HOST: z.string().optional(),
  SLACK_HTTP_PORT: z
    .string()
    .refine((text) => PORT.test(text) && Number(text) <= MAX_PORT, {
      error: (issue) => `needs a port from 0 to ${MAX_PORT}, received “${String(issue.input)}”`,
    })
    .transform(Number)
    .optional(),
  SLACK_DIGEST_MANAGERS: z
    .enum(['members', 'admins'], {
      error: (issue) => `needs members or admins, received “${String(issue.input)}”`,
    })
    .default('members'),
};

/** The Slack variables, each valid by itself. */
export type SlackSettings = z.output<z.ZodObject<typeof SLACK_SETTINGS>>;

/** A message about a token gives its length and at most its kind, never the token. */
function tokenLike(pattern: RegExp, prefix: string, page: string) {
  return z
    .string()
    .refine((text) => pattern.test(text), {
      error: ({ input }) =>
        `needs the token that begins with ${prefix} (the app's page, ${page}), received ${describeToken(String(input))}`,
    })
    .optional();
}

function describeToken(text: string): string {
  const kind = KNOWN_PREFIX.exec(text)?.[0];
  return kind === undefined ? `${text.length} characters` : `one that begins with ${kind}`;
}
