import { createInFlight } from '../chat/events/in-flight.ts';
import { shutDown } from '../chat/events/shut-down.ts';
import { ADVICE } from '../reply/advice.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { createRounds } from './rounds.ts';
import { createTick } from './tick.ts';

/** The running digests. */
export interface DigestRunner {
  /** Resolves when no round and no post is in progress. */
  settled(): Promise<void>;
  /** Starts nothing new and waits for posts in progress, but not forever. */
  stop(): Promise<void>;
}

/** Posts digests as they come due, until stopped. Failures are logged and retried. */
export function startDigests(dependencies: DigestDependencies): DigestRunner {
  const { clock, log, rateLimits, longestSleep } = dependencies;
  const report = (error: unknown): void =>
    log.error('digest-fault', { reason: error instanceof Error ? error.message : String(error) });
  const inFlight = createInFlight(report);
  const wakeAt = (instant: Date): void => {
    if (!isStopped) tick.setFor(instant);
  };
  const rounds = createRounds(dependencies, inFlight, wakeAt);
  let looking: Promise<void> | null = null;
  let isStopped = false;
  const tick = createTick(dependencies, () => {
    looking ??= rounds
      .look()
      .catch(report)
      .finally(() => {
        looking = null;
        wakeAt(new Date(clock.now().getTime() + longestSleep));
      });
  });
  tick.setFor(clock.now());
  return {
    settled: async () => {
      while (looking !== null || inFlight.underWay() > 0) await Promise.all([looking, inFlight.settled()]);
    },
    stop: () =>
      shutDown({
        platform: 'digests',
        stop: async () => {
          isStopped = true;
          tick.off();
          rateLimits.close();
          await looking;
        },
        inFlight,
        log,
        advice: ADVICE.digestsCheckedAtStart,
      }),
  };
}
