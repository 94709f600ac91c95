import type { DeskAnswer } from '../chat/desk.ts';
import { KEPT_ANSWER, toJson } from '../chat/exchanges.ts';
import type { LedgerRow, RunKey } from '../ports/digest-ledger.ts';
import type { Outbox, PostResult } from '../ports/outbox.ts';
import type { Subscription } from '../ports/subscriptions.ts';
import { toPlainText } from '../reply/plain-text.ts';
import { backOff } from './backoff.ts';
import type { ComposeOnce } from './compose-once.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { keepPost } from './subscriptions/digest-post.ts';
import { NO_ARTICLES } from './subscriptions/last-run.ts';

/** A run that is to be posted, and for whom. */
export interface Delivery {
  readonly row: LedgerRow;
  readonly subscription: Subscription;
  readonly outbox: Outbox;
}

/**
 * Tries once to post what a row of the ledger stands for, and writes what became of it.
 *
 * @returns when to try again; null where the row has ended.
 */
export async function deliver(
  dependencies: DigestDependencies,
  delivery: Delivery,
  compose: ComposeOnce,
): Promise<Date | null> {
  const { row } = delivery;
  const made = await makeAnswer(dependencies, delivery, compose);
  switch (made.kind) {
    case 'empty':
      await dependencies.store.ledger.settle(row, { state: 'skipped', reason: NO_ARTICLES });
      dependencies.log.info('digest-skipped', { ...describeRun(delivery), reason: NO_ARTICLES });
      dependencies.metrics.digestDelivered(delivery.outbox.platform, 'skipped');
      return null;
    case 'fault':
      return postpone(dependencies, delivery, row.attempts + 1, {
        kind: 'later',
        afterMs: null,
        reason: made.reason,
      });
    case 'made':
      return post(dependencies, delivery, made.answer);
  }
}

/** Names a delivery on its platform, by which it is found again. */
function nameDelivery({ subscription, day }: RunKey): string {
  return `${subscription}:${day}`;
}

/** What the log says of a delivery. */
export function describeRun({ row, subscription }: Pick<Delivery, 'row' | 'subscription'>) {
  const { platform, workspace, channel, id } = subscription;
  return { platform, workspace, channel, subscription: id, day: row.day };
}

type Made =
  | { readonly kind: 'made'; readonly answer: DeskAnswer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly reason: string };

/** What was made before is posted again, whatever has changed since. */
async function makeAnswer(
  dependencies: DigestDependencies,
  { row, subscription }: Delivery,
  compose: ComposeOnce,
): Promise<Made> {
  if (row.answer !== null) return { kind: 'made', answer: KEPT_ANSWER.parse(row.answer) };
  const now = dependencies.clock.now();
  const outcome = await compose(subscription.terms, row.day, now);
  if (outcome.status === 'refused') return { kind: 'fault', reason: toPlainText(outcome.reply) };
  if (outcome.status === 'nothing' && subscription.terms.empty === 'skip') return { kind: 'empty' };
  return {
    kind: 'made',
    answer: await keepPost(dependencies, subscription, { outcome, runDay: row.day, now }),
  };
}

async function post(
  dependencies: DigestDependencies,
  delivery: Delivery,
  made: DeskAnswer,
): Promise<Date | null> {
  const { row, subscription, outbox } = delivery;
  const { store, clock, log, metrics, rateLimits } = dependencies;
  const before = await store.ledger.begin(row, { at: clock.now().toISOString(), answer: toJson(made) });
  if (before === null) return null;
  const { workspace, channel } = subscription;
  const result = await outbox.post({
    workspace,
    channel,
    answer: before.answer === null ? made : KEPT_ANSWER.parse(before.answer),
    delivery: nameDelivery(row),
    triedSince: before.triedSince,
  });
  metrics.digestDelivered(outbox.platform, result.kind);
  if (result.kind === 'posted') {
    await store.ledger.settle(row, { state: 'sent', messages: result.messages });
    log.info('digest-posted', { ...describeRun(delivery), messages: result.messages.length });
    return null;
  }
  if (result.afterMs !== null) rateLimits.pause(outbox, workspace, result.afterMs);
  return postpone(dependencies, delivery, before.attempts + 1, result);
}

/** A try that would come after the end of the window gives way to giving up. */
async function postpone(
  { store, clock, log, random }: DigestDependencies,
  delivery: Delivery,
  attempts: number,
  { afterMs, reason }: Extract<PostResult, { kind: 'later' }>,
): Promise<Date> {
  const { row } = delivery;
  const until = new Date(row.until);
  const wanted = new Date(clock.now().getTime() + backOff(attempts, afterMs, random()));
  const next = wanted < until ? wanted : until;
  await store.ledger.postpone(row, { nextTry: next.toISOString(), reason });
  log.warn('digest-postponed', { ...describeRun(delivery), attempts, reason, next: next.toISOString() });
  return next;
}
