import { adviceFor } from './failure-advice.ts';
import { readFailureCode } from './failures.ts';

/** The bot could not start; the message is one line that says what to do. */
export class DiscordStartError extends Error {
  override readonly name = 'DiscordStartError';
  /** Discord's code, `http_<status>`, `gateway_<code>` or `unreachable`. */
  readonly code: string;

  constructor(cause: unknown, apiUrl: string) {
    const code = readFailureCode(cause);
    super(`Discord: cannot start at ${apiUrl} (${code}). ${adviceFor(code)}`, { cause });
    this.code = code;
  }
}
