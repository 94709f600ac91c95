import { type Logger, LogLevel, WebClient } from '@slack/web-api';
import type { Finding } from '../../../ports/finding.ts';
import type { SlackConfig } from '../config.ts';
import { listsUserGroups } from '../settings.ts';
import { listScopes } from '../setup/manifest.ts';
import { readFailureCode } from './failures.ts';
import { SlackStartError } from './start-error.ts';

/** Tries Slack's tokens, and compares the scopes of the bot's with those that are needed. */
export async function examineSlack(config: SlackConfig): Promise<readonly Finding[]> {
  const { access, connection } = config;
  return [
    access.kind === 'token' ? await tryBotToken(access.botToken, config) : INSTALLED,
    ...(connection.kind === 'socket' ? [await tryAppToken(connection.appToken, config)] : []),
  ];
}

const INSTALLED: Finding = {
  name: 'slack',
  verdict: 'ok',
  line: 'Workspaces install the app at /slack/install; each has a token of its own.',
};

function connect(token: string, { apiUrl }: SlackConfig): WebClient {
  return new WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: TIMEOUT,
    logger: SILENT,
  });
}

/** What goes wrong is told as a finding. */
const SILENT: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  setName: () => {},
  getLevel: () => LogLevel.ERROR,
};

/** Milliseconds. */
const TIMEOUT = 10_000;

async function tryBotToken(token: string, config: SlackConfig): Promise<Finding> {
  try {
    const { team, user, response_metadata: told } = await connect(token, config).auth.test();
    const missing = missingScopes(told?.scopes, config);
    const who = `signed in as ${String(user)} in ${String(team)}`;
    if (missing.length === 0) return { name: 'slack', verdict: 'ok', line: `SLACK_BOT_TOKEN: ${who}.` };
    const line = `SLACK_BOT_TOKEN: ${who}, without the scopes ${missing.join(', ')}. Add them (verbatim manifest slack lists all) and install the app again.`;
    return { name: 'slack', verdict: 'fault', line };
  } catch (error) {
    return describe('SLACK_BOT_TOKEN', error, config);
  }
}

/** What Slack does not tell is taken to be there. */
function missingScopes(given: readonly string[] | undefined, config: SlackConfig): readonly string[] {
  if (given === undefined) return [];
  return listScopes({
    mentionsOnly: config.threadReplies === 'mentions',
    userGroups: listsUserGroups(config.rules),
  }).filter((scope) => !given.includes(scope));
}

async function tryAppToken(token: string, config: SlackConfig): Promise<Finding> {
  try {
    await connect(token, config).apps.connections.open();
    return { name: 'slack', verdict: 'ok', line: 'SLACK_APP_TOKEN: Slack gives a socket.' };
  } catch (error) {
    return describe('SLACK_APP_TOKEN', error, config);
  }
}

function describe(name: string, error: unknown, { apiUrl }: SlackConfig): Finding {
  const verdict = readFailureCode(error) === 'unreachable' ? 'warning' : 'fault';
  return { name: 'slack', verdict, line: `${name}: ${new SlackStartError(error, apiUrl).message}` };
}
