import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { type Fault, fault } from '../../../command/line/fault.ts';

/** Says in one line why registering failed and what to do, never showing the token. */
export function describeFailure(error: unknown, guild: string | null): Fault {
  if (error instanceof DiscordAPIError) return fault(describeRefusal(error, guild));
  if (error instanceof RateLimitError) {
    return fault(
      `Discord allows no more requests for ${Math.ceil(error.timeToReset / 1000)} s. Try again then.`,
    );
  }
  if (error instanceof HTTPError)
    return fault(`Discord fails at the moment (HTTP ${error.status}). Try again later.`);
  const reason = error instanceof Error ? error.message : String(error);
  return fault(`Discord cannot be reached (${reason}). Check the network and DISCORD_API_URL.`);
}

function describeRefusal({ status, code, message }: DiscordAPIError, guild: string | null): string {
  const said = `Discord answered ${status} (${String(code)}: ${message.split('\n').join('; ')})`;
  if (status === UNAUTHORIZED)
    return `${said}. DISCORD_TOKEN is not valid: reset it on the application’s page.`;
  if (code === UNKNOWN_APPLICATION) return `${said}. DISCORD_APPLICATION_ID names no application.`;
  if (code === DAILY_CREATES) return `${said}. No more commands can be made today.`;
  if (status === FORBIDDEN || status === NOT_FOUND) {
    return guild === null
      ? `${said}. DISCORD_TOKEN and DISCORD_APPLICATION_ID must be of one application.`
      : `${said}. Add the bot to the server ${guild} first, and check both ids.`;
  }
  return `${said}.`;
}

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
/** @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const UNKNOWN_APPLICATION = 10_002;
const DAILY_CREATES = 30_034;
