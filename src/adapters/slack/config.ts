import { type AccessRules, OPEN_TO_ALL } from '../../chat/access.ts';
import { listedIds } from '../../config/id-list.ts';
import { readSettings } from '../../config/read-settings.ts';
import type { Environment } from '../../ports/environment.ts';
import { SLACK_SETTINGS, type SlackSettings } from './settings.ts';

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

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 3000;

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
