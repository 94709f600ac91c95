import { adviceFor } from './failure-advice.ts';
import { readFailureCode } from './failures.ts';

/** The bot could not start; the message is one line that says what to do. */
export class SlackStartError extends Error {
  override readonly name = 'SlackStartError';
  /** Slack's code, `unreachable`, or Node's code of a fault in listening. */
  readonly code: string;

  constructor(cause: unknown, apiUrl: string) {
    const code = readCode(cause);
    super(`Slack: cannot start at ${apiUrl} (${code}). ${ADVICE.get(code) ?? adviceFor(code)}`, { cause });
    this.code = code;
  }
}

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'Another process has the port: set SLACK_HTTP_PORT to one that is free.'],
  ['EACCES', 'This user may not listen on that port: set SLACK_HTTP_PORT to one above 1023.'],
  ['EADDRNOTAVAIL', 'Set SLACK_HTTP_HOST to an address of this machine.'],
  ['ENOTFOUND', 'Set SLACK_HTTP_HOST to an address of this machine.'],
  ['invalid_auth', 'Copy SLACK_BOT_TOKEN and SLACK_APP_TOKEN from the app’s page again.'],
  ['not_authed', 'Copy SLACK_BOT_TOKEN and SLACK_APP_TOKEN from the app’s page again.'],
]);

function readCode(cause: unknown): string {
  const code = readFailureCode(cause);
  if (code !== 'fault') return code;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : code;
}
