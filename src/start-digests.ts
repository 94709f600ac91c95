import type { ChatPlatform, PlatformSetting } from './chat-platform.ts';
import type { Metrics } from './ports/metrics.ts';
import type { Timer } from './ports.ts';
import { createPaces } from './schedule/paces.ts';
import { type DigestRunner, startDigests } from './schedule/run-digests.ts';

/** Starts to post the daily digests on the platforms that are connected. */
export function startDailyDigests(
  platforms: readonly ChatPlatform[],
  { archive, commands, store, clock, log }: PlatformSetting,
  { catchUp, metrics }: { readonly catchUp: number; readonly metrics: Metrics },
): DigestRunner {
  return startDigests({
    ...{ archive, commands, store, clock, log, metrics, catchUp },
    outboxes: platforms.map(({ outbox }) => outbox),
    timer: TIMER,
    paces: createPaces(),
    random: Math.random,
    settling: SETTLING,
    longestSleep: LONGEST_SLEEP,
  });
}

const TIMER: Timer = {
  after: (milliseconds, call) => {
    const timeout = setTimeout(call, milliseconds);
    return () => clearTimeout(timeout);
  },
};

/** Milliseconds that a platform is given to show what it took when the program ended. */
const SETTLING = 15_000;
/** Milliseconds. */
const LONGEST_SLEEP = 30_000;
