import { z } from 'zod';
import { type AccessRules, OPEN_TO_ALL } from '../../chat/access.ts';
import { EDITORS_SETTING } from '../../config/adding.ts';
import { idList, listedIds } from '../../config/id-list.ts';
import { readSettings } from '../../config/read-settings.ts';
import type { Environment } from '../../ports/environment.ts';

/** How the bot reaches Slack; null if no Slack variable is set. */
export interface SlackConfig {
  /** How Slack's events arrive. */
  readonly connection: SocketConnection | HttpConnection;
  /** Which tokens the bot uses. */
  readonly access: TokenAccess | InstallationAccess;
  /** Who is answered. */
  readonly rules: AccessRules;
  /** Whether every workspace may install the app, and nothing says that it is meant so. */
  readonly isOpenUnasked: boolean;
  /** The Web API's base, with a slash at the end. */
  readonly apiUrl: string;
  /** Whether Slack's requests get a server of their own; otherwise the page's server takes them, if it runs. */
  readonly hasOwnServer: boolean;
  /** Where the bot listens for requests and installations; port 0: any free one. */
  readonly host: string;
  readonly port: number;
  /** Who may subscribe a channel to the digest: its members, or only the workspace's administrators. */
  readonly digestManagers: 'members' | 'admins';
  /** The prefix of every command in the manifest; null: none. */
  readonly commandPrefix: string | null;
  /** Which thread replies without a mention get an answer: none, an asker's questions, or all. */
  readonly threadReplies: 'mentions' | 'questions' | 'all';
}

/** The bot opens a socket and listens nowhere. */
export interface SocketConnection {
  readonly kind: 'socket';
  readonly appToken: string;
}

/** Slack sends signed requests. */
export interface HttpConnection {
  readonly kind: 'http';
  readonly signingSecret: string;
}

/** One workspace, by the token of its installation. */
export interface TokenAccess {
  readonly kind: 'token';
  readonly botToken: string;
}

/** Any workspace that installs the app by OAuth. */
export interface InstallationAccess {
  readonly kind: 'installations';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Whether installations do without the right to read messages that don't mention the bot. */
  readonly mentionsOnly: boolean;
}

const COMMAND_PREFIX = /^[a-z][a-z0-9-]{0,18}[a-z0-9]$/u;
const PORT = /^[0-9]{1,5}$/u;
const MAX_PORT = 65_535;
const BOT_TOKEN = /^xoxb-\S{8,}$/u;
const APP_TOKEN = /^xapp-\S{8,}$/u;
const MIN_STATE_SECRET = 32;
const KNOWN_PREFIX = /^x(?:ox[a-z]|app)-/u;

const TEAM = /^[TE][A-Z0-9]{2,20}$/u;
const PERSON = /^[UW][A-Z0-9]{2,20}$/u;
const CHANNEL = /^[CGD][A-Z0-9]{2,20}$/u;

/** The environment variables for Slack. */
const SLACK_SETTINGS = {
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
  SLACK_PEOPLE: idList(PERSON, 'people, like U0123ABCD'),
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

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;

/** The Slack variables, each valid by itself. */
type SlackSettings = z.output<z.ZodObject<typeof SLACK_SETTINGS>>;

/** The Slack variables as they are set, valid or not. */
type Credentials = Readonly<Partial<Record<(typeof CREDENTIALS)[number] | 'STATE_KEY', string | undefined>>>;

/** The names of {@link SLACK_SETTINGS} that turn Slack on. */
const CREDENTIALS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const;

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** What is missing or contradictory among the credentials, one fault each; none if nothing is set. */
function findSlackFaults(environment: Credentials): readonly string[] {
  if (CREDENTIALS.every((name) => environment[name] === undefined)) return [];
  return [...findConnectionFaults(environment), ...findAccessFaults(environment)];
}

/** The configuration; null if nothing is set or {@link findSlackFaults} finds a fault. */
function chooseSlackConfig(settings: SlackSettings, isPrivate: boolean): SlackConfig | null {
  const connection = chooseConnection(settings);
  const access = chooseAccess(settings);
  if (connection === null || access === null) return null;
  const { SLACK_API_URL: apiUrl, SLACK_HTTP_HOST, SLACK_HTTP_PORT } = settings;
  const { SLACK_DIGEST_MANAGERS: digestManagers, SLACK_THREADS: threadReplies } = settings;
  const { SLACK_COMMAND_PREFIX: commandPrefix = null } = settings;
  const hasOwnServer = SLACK_HTTP_HOST !== undefined || SLACK_HTTP_PORT !== undefined;
  const { host, port } = { host: SLACK_HTTP_HOST ?? DEFAULT_HOST, port: SLACK_HTTP_PORT ?? DEFAULT_PORT };
  return {
    connection,
    access,
    rules: chooseRules(settings, access, isPrivate),
    isOpenUnasked:
      access.kind === 'installations' &&
      settings.SLACK_TEAMS === undefined &&
      settings.SLACK_PEOPLE === undefined,
    apiUrl,
    hasOwnServer,
    host,
    port,
    digestManagers,
    threadReplies,
    commandPrefix,
  };
}

/** Of a private archive, one workspace's app answers that workspace's own people unless others are listed. */
function chooseRules(
  {
    SLACK_TEAMS: teams,
    SLACK_CHANNELS: channels,
    SLACK_PEOPLE: people,
    ARCHIVE_EDITORS: editors,
  }: SlackSettings,
  { kind }: SlackConfig['access'],
  isPrivate: boolean,
): AccessRules {
  const isOwn = teams === undefined && kind === 'token' && isPrivate;
  return {
    ...OPEN_TO_ALL,
    workspaces: isOwn ? 'own' : listedIds(teams),
    channels: listedIds(channels),
    people: listedIds(people),
    editors,
  };
}

/** Reads Slack's configuration, null if nothing is set, and lists every fault. */
export function readSlackConfig(environment: Environment): {
  readonly faults: readonly string[];
  readonly config: SlackConfig | null;
} {
  const read = readSettings(SLACK_SETTINGS, environment);
  const faults = [...(read.ok ? [] : read.faults), ...findSlackFaults(environment)];
  const isPrivate = environment['WEB_TOKEN'] !== undefined || environment['WEB_PROXY_HEADER'] !== undefined;
  return {
    faults,
    config: read.ok && faults.length === 0 ? chooseSlackConfig(read.settings, isPrivate) : null,
  };
}

/** Every secret of a configuration, to be kept out of the log. */
export function listSlackSecrets({ connection, access }: SlackConfig): readonly string[] {
  return [
    connection.kind === 'socket' ? connection.appToken : connection.signingSecret,
    ...(access.kind === 'token' ? [access.botToken] : [access.clientSecret, access.stateSecret]),
  ];
}

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

function findConnectionFaults({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Credentials): readonly string[] {
  return SLACK_APP_TOKEN === undefined && SLACK_SIGNING_SECRET === undefined
    ? ['SLACK_APP_TOKEN is missing (or SLACK_SIGNING_SECRET, to be reached over HTTP)']
    : [];
}

function findAccessFaults(environment: Credentials): readonly string[] {
  const missing = OAUTH.filter((name) => environment[name] === undefined);
  const hasToken = environment.SLACK_BOT_TOKEN !== undefined;
  if (missing.length === OAUTH.length) {
    return hasToken
      ? []
      : ['SLACK_BOT_TOKEN is missing (or SLACK_CLIENT_ID and its secrets, to be installed by OAuth)'];
  }
  return [
    ...missing.map(
      (name) => `${name} is missing: ${OAUTH.filter((each) => each !== name).join(' and ')} need it`,
    ),
    ...(hasToken
      ? ['SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for several: set one of them']
      : []),
    ...(environment.STATE_KEY === undefined
      ? ['STATE_KEY is missing: installations are kept encrypted']
      : []),
  ];
}

function chooseConnection(settings: SlackSettings): SlackConfig['connection'] | null {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = settings;
  if (appToken !== undefined) return { kind: 'socket', appToken };
  return signingSecret === undefined ? null : { kind: 'http', signingSecret };
}

function chooseAccess(settings: SlackSettings): SlackConfig['access'] | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = settings;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_BOT_TOKEN: botToken } = settings;
  const { SLACK_MENTIONS_ONLY: mentionsOnly } = settings;
  if (botToken !== undefined) return { kind: 'token', botToken };
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return null;
  return { kind: 'installations', clientId, clientSecret, stateSecret, mentionsOnly };
}
