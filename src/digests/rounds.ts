import { setImmediate } from 'node:timers/promises';
import type { InFlight } from '../chat/events/in-flight.ts';
import type { LedgerRow } from '../ports/digest-ledger.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { ScheduledSubscription, Subscription } from '../ports/subscriptions.ts';
import { ADVICE } from '../reply/advice.ts';
import { createComposeOnce } from './compose-once.ts';
import { type DigestDelivery, settleDelivery } from './deliver.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { giveUp } from './give-up.ts';
import { type PlannedSubscription, planRuns } from './plan-runs.ts';

/** Handles due runs in rounds, one round at a time. */
export interface Rounds {
  /** Records runs that are due or were missed, and starts posting those that are due now. */
  look(): Promise<void>;
}

/** Creates rounds. `wakeAt` is called with each instant at which a run will be due. */
export function createRounds(
  dependencies: DigestDependencies,
  inFlight: InFlight,
  wakeAt: (instant: Date) => void,
): Rounds {
  const { clock, store, rateLimits } = dependencies;
  const started = clock.now();
  const compose = createComposeOnce(dependencies);
  const begun = new Set<string>();
  let lookedAt: Date | null = null;

  /** What was waiting for its turn may be wanted no more. */
  const tryOnce = async (waited: DigestDelivery): Promise<void> => {
    const subscription = await findWanting(dependencies, waited.row);
    if (subscription === null) return;
    const delivery = { ...waited, subscription };
    const isOver = new Date(delivery.row.until) <= clock.now();
    const again = isOver
      ? await giveUp(dependencies, delivery)
      : await settleDelivery(dependencies, delivery, compose);
    if (again !== null) wakeAt(again);
  };

  /** Queues a post for its turn on the platform. Until it is posted, it is not queued again. */
  const begin = (delivery: DigestDelivery): void => {
    const { row, subscription, outbox } = delivery;
    begun.add(keyOf(row));
    rateLimits.take(outbox, subscription.workspace, async () => {
      const trying = tryOnce(delivery).finally(() => begun.delete(keyOf(row)));
      inFlight.begin(() => trying);
      await Promise.allSettled([trying]);
    });
  };

  return {
    look: async () => {
      const now = clock.now();
      await writeDown(dependencies, lookedAt, now);
      lookedAt = now;
      const next = await store.subscriptions.findNext(platformsOf(dependencies));
      if (next !== null) wakeAt(next);
      for (const [index, row] of (await store.ledger.listUnsettled()).entries()) {
        if (index % AT_ONCE === 0) await setImmediate();
        if (begun.has(keyOf(row))) continue;
        const at = dueAt(dependencies, row, started);
        if (at > now) wakeAt(at);
        else await assign(dependencies, row, begin);
      }
    },
  };
}

/** How many runs are handled before others get a turn. */
const AT_ONCE = 100;

/** How far back runs are recorded as missed, in milliseconds: two weeks. */
const LOOK_BACK = 14 * 24 * 3_600_000;

function platformsOf({ outboxes }: DigestDependencies): readonly string[] {
  return outboxes.map(({ platform }) => platform);
}

/**
 * Opens ledger rows for the runs that are due, and keeps when each of their subscriptions runs next: a round costs what
 * is due. Only the first round and one after the clock was set back plan all subscriptions.
 */
async function writeDown(dependencies: DigestDependencies, lookedAt: Date | null, now: Date): Promise<void> {
  const { store, catchUp } = dependencies;
  const isAnew = lookedAt === null || lookedAt > now;
  const platforms = platformsOf(dependencies);
  const scheduled = await store.subscriptions.listScheduled(isAnew ? null : now);
  const reachable = scheduled
    .filter(({ platform }) => platforms.includes(platform))
    .map((each) => ({ ...each, after: planAfter(each, { isAnew, now, catchUp }) }));
  let runs = 0;
  for (let start = 0; start < reachable.length; start += AT_ONCE) {
    await setImmediate();
    runs += await writeDownSome(dependencies, reachable.slice(start, start + AT_ONCE), now);
  }
  if (runs > 0) dependencies.log.warn('digests-missed', { runs, advice: ADVICE.digestsMissed });
}

/**
 * What was due before the next run that is known was written down already. Where all are planned anew, the runs that
 * are still caught up are planned again, in case the clock was wrong; no run gets a second row.
 */
function planAfter(
  { next }: ScheduledSubscription,
  { isAnew, now, catchUp }: { readonly isAnew: boolean; readonly now: Date; readonly catchUp: number },
): Date {
  const earliest = now.getTime() - LOOK_BACK;
  if (next === null) return new Date(earliest);
  const before = Math.min(Date.parse(next), now.getTime()) - 1;
  return new Date(Math.max(earliest, isAnew ? Math.min(before, now.getTime() - catchUp) : before));
}

/** Returns how many runs were missed that nobody knew of. */
async function writeDownSome(
  { store, catchUp, metrics }: DigestDependencies,
  some: readonly (Subscription & PlannedSubscription)[],
  now: Date,
): Promise<number> {
  const { due, missed, nexts } = planRuns(some, { now, catchUp });
  const areNew = await Promise.all(missed.map((run) => store.ledger.miss(run)));
  await Promise.all(due.map((run) => store.ledger.open(run)));
  // Last, so that nothing is lost where the program ends in between.
  await store.subscriptions.schedule(nexts);
  const noted = missed.filter((_, index) => areNew[index]);
  const platforms = new Map(some.map(({ id, platform }) => [id, platform]));
  for (const { subscription } of noted) metrics.digestDelivered(platforms.get(subscription) ?? '', 'skipped');
  return noted.length;
}

/** Gives a platform time to show what arrived of a post that a crash interrupted. */
function dueAt({ settling }: DigestDependencies, { state, nextTry, due }: LedgerRow, started: Date): Date {
  if (nextTry !== null) return new Date(nextTry);
  return state === 'sending' ? new Date(started.getTime() + settling) : new Date(due);
}

/** Starts posting a row that is still wanted. A row whose platform is not connected waits. */
async function assign(
  dependencies: DigestDependencies,
  row: LedgerRow,
  begin: (delivery: DigestDelivery) => void,
): Promise<void> {
  const subscription = await findWanting(dependencies, row);
  if (subscription === null) return;
  const outbox = findOutbox(dependencies.outboxes, subscription.platform);
  if (outbox !== null) begin({ row, subscription, outbox });
}

/** The subscription behind a row. Without one, or with a paused one, the row is settled. */
async function findWanting({ store }: DigestDependencies, row: LedgerRow): Promise<Subscription | null> {
  const subscription = await store.subscriptions.find(row.subscription);
  if (subscription !== null && !subscription.isPaused) return subscription;
  const reason = subscription === null ? 'the subscription has ended' : 'the subscription is paused';
  await store.ledger.settle(row, { state: 'skipped', reason });
  return null;
}

function findOutbox(outboxes: readonly Outbox[], platform: Outbox['platform']): Outbox | null {
  return outboxes.find((outbox) => outbox.platform === platform) ?? null;
}

function keyOf({ subscription, day }: LedgerRow): string {
  return JSON.stringify([subscription, day]);
}
