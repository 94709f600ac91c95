import { format } from 'node:util';
import { type Logger, LogLevel } from '@slack/bolt';
import { createHourlyFilter } from '../../../chat/events/once-an-hour.ts';
import type { Clock, Log } from '../../../ports/ports.ts';

/**
 * A logger for Slack's libraries that passes on errors only, each once an hour. Our own calls report what fails, with
 * advice, and the libraries' debug lines contain people's words.
 */
export function createBoltLogger(log: Log, clock: Clock): Logger {
  const isNew = createHourlyFilter(clock, MAX_REMEMBERED);
  return {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (...values: readonly unknown[]) => {
      const message = format(...values.map((value) => (value instanceof Error ? value.message : value)));
      if (isNew(message)) log.warn('slack-library', { message, advice: ADVICE });
    },
    setLevel: () => {},
    setName: () => {},
    getLevel: () => LogLevel.ERROR,
  };
}

const ADVICE =
  'Slack’s own library logged this. If it kept Verbatim from doing something, a slack-failure line says what to do.';
const MAX_REMEMBERED = 100;
