import { setTimeout } from 'node:timers/promises';
import type { Log } from '../ports/ports.ts';
import type { InFlight } from './in-flight.ts';

/** What a platform has to end. */
export interface ShutDownOptions {
  /** Goes before the log's event: `slack-stopped`. */
  readonly platform: string;
  /** Fulfilled when nothing new comes any more. */
  stop(): Promise<void>;
  readonly work: InFlight;
  readonly log: Log;
  /** What to do about work that was left unfinished. */
  readonly advice?: string;
}

/** Milliseconds for what is under way; the rest of the ten seconds is for whatever else has to be closed. */
const SHUT_DOWN_TIME = 8_000;

const ASK_AGAIN = 'These people got no answer; they have to ask again.';

/** Takes nothing new and waits for what is under way, but not for ever. */
export async function shutDown(
  { platform, stop, work, log, advice = ASK_AGAIN }: ShutDownOptions,
  limit = SHUT_DOWN_TIME,
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
