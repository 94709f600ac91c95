import { format } from 'node:util';
import { type Logger, LogLevel } from '@slack/bolt';
import { createHourlyFilter } from '../../../chat/once-an-hour.ts';
import type { Clock, Log } from '../../../ports/ports.ts';

/**
 * A logger for Slack's libraries that lets only their errors through, each text once an hour: what we asked for and
 * did not get is told by whoever asked, with what to do, and their debug lines hold people's words.
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
  'Slack’s library says so by itself. Where something was not done because of it, a line slack-failure says what to do.';
const MAX_REMEMBERED = 100;
