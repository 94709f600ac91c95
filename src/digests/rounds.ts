import type { InFlight } from '../chat/in-flight.ts';
import type { LedgerRow } from '../ports/digest-ledger.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Subscription } from '../ports/subscriptions.ts';
import { createComposeOnce } from './compose-once.ts';
import { type Delivery, deliver } from './deliver.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { giveUp } from './give-up.ts';
import { planRuns } from './plan-runs.ts';

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
  const tryOnce = async (waited: Delivery): Promise<void> => {
    const { platform, workspace, channel } = waited.subscription;
    const here = await store.subscriptions.list({ platform, workspace, channel });
    const subscription = await findWanting(dependencies, waited.row, here);
    if (subscription === null) return;
    const delivery = { ...waited, subscription };
    const isOver = new Date(delivery.row.until) <= clock.now();
    const again = isOver
      ? await giveUp(dependencies, delivery)
      : await deliver(dependencies, delivery, compose);
    if (again !== null) wakeAt(again);
  };

  /** Queues a post for its turn on the platform. Until it is posted, it is not queued again. */
  const begin = (delivery: Delivery): void => {
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
      const all = await store.subscriptions.list({});
      const next = await writeDown(dependencies, all, { after: sinceWhen(dependencies, lookedAt, now), now });
      lookedAt = now;
      if (next !== null) wakeAt(next);
      for (const row of await store.ledger.listUnsettled()) {
        if (begun.has(keyOf(row))) continue;
        const at = dueAt(dependencies, row, started);
        if (at > now) wakeAt(at);
        else await assign(dependencies, row, all, begin);
      }
    },
  };
}

/** How far back runs are recorded as missed, in milliseconds: two weeks. */
const LOOK_BACK = 14 * 24 * 3_600_000;

/**
 * Everything since the last round. The first round goes back as far as runs are recorded, and a round after the clock
 * was set back as far as they are caught up.
 */
function sinceWhen({ catchUp }: DigestDependencies, lookedAt: Date | null, now: Date): Date {
  if (lookedAt === null) return new Date(now.getTime() - LOOK_BACK);
  return lookedAt <= now ? lookedAt : new Date(now.getTime() - catchUp);
}

/** Opens ledger rows for due runs and returns when the next run is due. */
async function writeDown(
  { store, outboxes, catchUp, log, metrics }: DigestDependencies,
  all: readonly Subscription[],
  stretch: { readonly after: Date; readonly now: Date },
): Promise<Date | null> {
  const reachable = all.filter(({ platform }) => findOutbox(outboxes, platform) !== null);
  const { due, missed, next } = planRuns(reachable, { ...stretch, catchUp });
  const areNew = await Promise.all(missed.map((run) => store.ledger.miss(run)));
  await Promise.all(due.map((run) => store.ledger.open(run)));
  const noted = missed.filter((_, place) => areNew[place]);
  for (const { platform } of noted.flatMap((run) => all.find(({ id }) => id === run.subscription) ?? []))
    metrics.digestDelivered(platform, 'skipped');
  const runs = noted.length;
  if (runs > 0) log.warn('digests-missed', { runs, advice: 'Verbatim was not running when they were due.' });
  return next;
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
  all: readonly Subscription[],
  begin: (delivery: Delivery) => void,
): Promise<void> {
  const subscription = await findWanting(dependencies, row, all);
  if (subscription === null) return;
  const outbox = findOutbox(dependencies.outboxes, subscription.platform);
  if (outbox !== null) begin({ row, subscription, outbox });
}

/** The subscription behind a row. Without one, or with a paused one, the row is settled. */
async function findWanting(
  { store }: DigestDependencies,
  row: LedgerRow,
  all: readonly Subscription[],
): Promise<Subscription | null> {
  const subscription = all.find(({ id }) => id === row.subscription);
  if (subscription !== undefined && !subscription.isPaused) return subscription;
  const reason = subscription === undefined ? 'the subscription has ended' : 'the subscription is paused';
  await store.ledger.settle(row, { state: 'skipped', reason });
  return null;
}

function findOutbox(outboxes: readonly Outbox[], platform: Outbox['platform']): Outbox | null {
  return outboxes.find((outbox) => outbox.platform === platform) ?? null;
}

function keyOf({ subscription, day }: LedgerRow): string {
  return JSON.stringify([subscription, day]);
}
