import { setTimeout } from 'node:timers/promises';
import type { Log } from '../ports/ports.ts';
import type { Work } from './in-flight.ts';

/** What a platform has to end. */
export interface Leaving {
  /** Goes before the log's event: `slack-stopped`. */
  readonly platform: string;
  /** Fulfilled when nothing new comes any more. */
  stop(): Promise<void>;
  readonly work: Work;
  readonly log: Log;
  /** What to do about work that was left unfinished. */
  readonly advice?: string;
}

/** Milliseconds for what is under way; the rest of the ten seconds is for whatever else has to be closed. */
const LEAVING_TIME = 8_000;

const ASK_AGAIN = 'These people got no answer; they have to ask again.';

/** Takes nothing new and waits for what is under way, but not for ever. */
export async function leave(
  { platform, stop, work, log, advice = ASK_AGAIN }: Leaving,
  limit = LEAVING_TIME,
): Promise<void> {
  const isTooLate = new AbortController();
  const done = Promise.all([stop().catch(() => {}), work.settled()]);
  await Promise.race([done, setTimeout(limit, undefined, { signal: isTooLate.signal }).catch(() => {})]);
  isTooLate.abort();
  const unfinished = work.underWay();
  const event = `${platform}-stopped`;
  if (unfinished === 0) log.info(event);
  else log.warn(event, { unfinished, advice });
}
