import { setTimeout } from 'node:timers/promises';
import type { Work } from '../../chat/work.ts';
import type { Log } from '../../ports.ts';
import type { Connection } from './connection.ts';

/** Milliseconds for what is under way; the rest of the ten seconds is for whatever else has to be closed. */
const LEAVING_TIME = 8_000;

/** Takes nothing new and waits for what is under way, but not for ever. */
export async function leave(
  connection: Pick<Connection, 'stop'>,
  work: Work,
  log: Log,
  limit = LEAVING_TIME,
): Promise<void> {
  const isTooLate = new AbortController();
  const done = Promise.all([connection.stop().catch(() => {}), work.settled()]);
  await Promise.race([done, setTimeout(limit, undefined, { signal: isTooLate.signal }).catch(() => {})]);
  isTooLate.abort();
  const unfinished = work.underWay();
  if (unfinished === 0) log.info('slack-stopped');
  else
    log.warn('slack-stopped', { unfinished, advice: 'These people got no answer; they have to ask again.' });
}
