import { createWork } from '../chat/in-flight.ts';
import { leave } from '../chat/shut-down.ts';
import { createAlarm } from './alarm.ts';
import type { DigestSetting } from './digest-setting.ts';
import { createRounds } from './rounds.ts';

/** The daily digests at work. */
export interface DigestRunner {
  /** Fulfilled when nothing is being looked at or posted. */
  settled(): Promise<void>;
  /** Begins nothing new, and waits for what is being posted, but not for ever. */
  stop(): Promise<void>;
}

/** Posts what is due now and from now on, until it is stopped. Whatever fails is logged and tried again. */
export function startDigests(setting: DigestSetting): DigestRunner {
  const { clock, log, rateLimits, longestSleep } = setting;
  const report = (error: unknown): void =>
    log.error('digest-fault', { reason: error instanceof Error ? error.message : String(error) });
  const work = createWork(report);
  const wakeAt = (instant: Date): void => {
    if (!isStopped) alarm.setFor(instant);
  };
  const rounds = createRounds(setting, work, wakeAt);
  let looking: Promise<void> | null = null;
  let isStopped = false;
  const alarm = createAlarm(setting, () => {
    looking ??= rounds
      .look()
      .catch(report)
      .finally(() => {
        looking = null;
        wakeAt(new Date(clock.now().getTime() + longestSleep));
      });
  });
  alarm.setFor(clock.now());
  return {
    settled: async () => {
      while (looking !== null || work.underWay() > 0) await Promise.all([looking, work.settled()]);
    },
    stop: () =>
      leave({
        platform: 'digests',
        stop: async () => {
          isStopped = true;
          alarm.off();
          rateLimits.close();
          await looking;
        },
        work,
        log,
        advice: 'The next start finds out what arrived of these digests, and posts the rest.',
      }),
  };
}
