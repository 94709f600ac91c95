import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import type { RateLimits } from '../../src/digests/rate-limits.ts';
import { type DigestRunner, startDigests } from '../../src/digests/run-digests.ts';
import type { Metrics } from '../../src/ports/metrics.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import type { Subscription, SubscriptionDraft } from '../../src/ports/subscriptions.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { createManualTime, type ManualTime } from '../fakes/manual-time.ts';
import { createRecordingLog, type RecordingLog } from '../fakes/recording-log.ts';
import { createRecordingOutbox, type RecordingOutbox } from '../fakes/recording-outbox.ts';
import { answersForAll } from '../fixtures/answers-of.ts';
import { buildArchive } from '../fixtures/build-archive.ts';

/** A runner between a store, an outbox and a time of the test's own. */
export interface Stage {
  readonly time: ManualTime;
  readonly store: StateStore;
  readonly outbox: RecordingOutbox;
  readonly log: RecordingLog;
  /** Platform and outcome of what was counted. */
  readonly counted: readonly string[];
  subscribe(change?: Partial<SubscriptionDraft>): Promise<Subscription>;
  /** Starts a runner on the same store, as after a restart. */
  start(outboxes?: readonly Outbox[]): DigestRunner;
  /** Lets time pass while the runner that was started last is at work. */
  passTo(instant: string): Promise<void>;
}

/** 09:00 in London, every day, also where there is nothing to tell. */
export const TERMS: SubscriptionDraft['terms'] = {
  time: { hour: 9, minute: 0 },
  zone: 'Europe/London',
  isWeekdaysOnly: false,
  day: 'yesterday',
  empty: 'post',
};

/** Milliseconds. */
export const CATCH_UP = 6 * 3_600_000;
/** Milliseconds. */
const SETTLING = 15_000;

/** Sets a stage at an instant; nothing runs before `start`. */
export function setStage(
  instant: string,
  archive: MemoryArchive = buildArchive([]),
  {
    longestSleep = 5 * 60_000,
    rateLimits = AT_ONCE,
  }: { readonly longestSleep?: number; readonly rateLimits?: RateLimits } = {},
): Stage {
  const time = createManualTime(new Date(instant));
  const store = createInMemoryStateStore(time.clock);
  const outbox = createRecordingOutbox();
  const log = createRecordingLog();
  const counted: string[] = [];
  const metrics: Pick<Metrics, 'digestDelivered'> = {
    digestDelivered: (platform, outcome) => void counted.push(`${platform} ${outcome}`),
  };
  let runner: DigestRunner | null = null;
  return {
    ...{ time, store, outbox, log, counted },
    subscribe: async (change) => {
      const place = { platform: 'slack', workspace: 'T01', channel: 'C01', subscriber: 'U01' } as const;
      const since = time.clock.now().toISOString();
      const added = await store.subscriptions.add({ ...place, terms: TERMS, since, ...change }, 1_000);
      if (added.kind !== 'added') throw new Error(`The subscription was not added: ${added.kind}.`);
      return added.subscription;
    },
    start: (outboxes = [outbox]) => {
      const { clock, timer } = time;
      const dependencies = {
        answersFor: answersForAll(archive),
        store,
        log,
        metrics,
        clock,
        timer,
        outboxes,
        rateLimits,
      };
      runner = startDigests({
        ...dependencies,
        random: () => 1,
        catchUp: CATCH_UP,
        settling: SETTLING,
        longestSleep,
      });
      return runner;
    },
    passTo: (target) => time.passTo(new Date(target), async () => runner?.settled()),
  };
}

/** Nobody waits. */
const AT_ONCE: RateLimits = {
  take: (_platform, _workspace, task) => void task(),
  pause: () => {},
  close: () => {},
};
