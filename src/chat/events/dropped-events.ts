import type { DropReason, Metrics } from '../../ports/metrics.ts';
import type { Clock, Log } from '../../ports/ports.ts';
import { ADVICE } from '../../reply/advice.ts';
import { createMinuteCounter } from './once-a-minute.ts';

/** Takes note of what a platform, or somebody in its name, sent and what was not taken. */
export interface DroppedEvents {
  /** @param kind - What it was, in words of ours. */
  note(reason: DropReason, kind: string): void;
}

/** What noting needs. */
export interface DroppedEventsDependencies {
  readonly platform: string;
  /** What operators can do about it. */
  readonly advice: Readonly<Partial<Record<DropReason, string>>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'eventDropped'>;
}

const MAX_REMEMBERED = 100;

/** Counts what was dropped, and logs it: one line a minute for each reason and kind. */
export function createDroppedEvents(dependencies: DroppedEventsDependencies): DroppedEvents {
  const { platform, advice, clock, log, metrics } = dependencies;
  const count = createMinuteCounter(clock, MAX_REMEMBERED);
  return {
    note: (reason, kind) => {
      metrics.eventDropped(platform, reason);
      const events = count(`${reason} ${kind}`);
      if (events === null) return;
      log.warn('events-dropped', {
        platform,
        reason,
        kind,
        events,
        advice: advice[reason] ?? ADVICE.nothingElseLost,
      });
    },
  };
}
