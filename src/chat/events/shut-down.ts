import { setTimeout } from 'node:timers/promises';
import type { Log } from '../../ports/ports.ts';
import { ADVICE } from '../../reply/advice.ts';
import type { InFlight } from './in-flight.ts';

/** What to shut down, and how. */
export interface ShutDownOptions {
  /** Begins the log's event: `slack-stopped`. */
  readonly platform: string;
  /** Resolves when no more events arrive. */
  stop(): Promise<void>;
  readonly inFlight: InFlight;
  readonly log: Log;
  /** What to do about unfinished tasks. */
  readonly advice?: string;
}

/** Milliseconds for tasks in flight; the rest of the ten seconds is for closing everything else. */
const SHUT_DOWN_TIME = 8_000;

/** Stops taking events and waits for tasks in flight, but not forever. */
export async function shutDown(
  { platform, stop, inFlight, log, advice = ADVICE.askAgain }: ShutDownOptions,
  limit = SHUT_DOWN_TIME,
): Promise<void> {
  const isTooLate = new AbortController();
  const done = Promise.all([stop().catch(() => {}), inFlight.settled()]);
  await Promise.race([done, setTimeout(limit, undefined, { signal: isTooLate.signal }).catch(() => {})]);
  isTooLate.abort();
  const unfinished = inFlight.underWay();
  const event = `${platform}-stopped`;
  if (unfinished === 0) log.info(event);
  else log.warn(event, { unfinished, advice });
}
