import type { ChatPlatform, PlatformDependencies } from '../chat/platform.ts';
import { createRateLimits } from '../digests/rate-limits.ts';
import { type DigestRunner, startDigests } from '../digests/run-digests.ts';
import type { Metrics } from '../ports/metrics.ts';
import { TIMER } from './timer.ts';

/** Starts posting daily digests on the connected platforms. */
export function startDailyDigests(
  platforms: readonly ChatPlatform[],
  { answersFor, store, clock, log }: PlatformDependencies,
  { catchUp, metrics }: { readonly catchUp: number; readonly metrics: Metrics },
): DigestRunner {
  return startDigests({
    ...{ answersFor, store, clock, log, metrics, catchUp },
    outboxes: platforms.map(({ outbox }) => outbox),
    timer: TIMER,
    rateLimits: createRateLimits(),
    random: Math.random,
    settling: SETTLING,
    longestSleep: MAX_SLEEP,
  });
}

/** How long, in milliseconds, a platform gets to show what it accepted before the program ended. */
const SETTLING = 15_000;
/** Milliseconds. */
const MAX_SLEEP = 30_000;
