import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import type { Log, LogFields } from '../ports/ports.ts';

/**
 * Creates a log of JSON objects, one a line: `level`, `time` (ISO 8601), `event` and the fields. Everything that looks
 * like a token of Slack or Discord, or is one of `secrets`, is redacted in every field.
 *
 * @param secrets - Texts that must never be shown; empty ones are ignored.
 */
export function createLog(stream: DestinationStream, secrets: readonly string[] = []): Log {
  const logger = pino(
    {
      base: null,
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  const hidden = secrets.filter((secret) => secret !== '');
  return {
    info: (event, fields) => logger.info(redact(fields, hidden), event),
    warn: (event, fields) => logger.warn(redact(fields, hidden), event),
    error: (event, fields) => logger.error(redact(fields, hidden), event),
  };
}

/**
 * Slack's bot, user, app-level, refresh and configuration tokens; Discord's of bots: the bot's id, a time and a
 * signature in base64url.
 */
const TOKEN = /\bx(?:ox[a-z]|app)(?:\.xox[a-z])?-[\w-]+|\b[\w-]{20,32}\.[\w-]{5,8}\.[\w-]{25,45}/giu;
const REDACTED = '[secret]';

function redact(fields: LogFields = {}, secrets: readonly string[]): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? redactText(value, secrets) : value,
    ]),
  );
}

function redactText(text: string, secrets: readonly string[]): string {
  const shown = secrets.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
  return shown.replace(TOKEN, REDACTED);
}
