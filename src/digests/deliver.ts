import type { DeskAnswer } from '../chat/desk/desk.ts';
import { KEPT_ANSWER, toJson } from '../chat/desk/exchanges.ts';
import type { LedgerRow, RunKey } from '../ports/digest-ledger.ts';
import type { Outbox, PostResult } from '../ports/outbox.ts';
import type { Subscription } from '../ports/subscriptions.ts';
import { toPlainText } from '../reply/plain-text.ts';
import { backOff } from './backoff.ts';
import type { ComposeOnce } from './compose-once.ts';
import type { DigestDependencies } from './digest-dependencies.ts';
import { keepPost } from './subscriptions/digest-post.ts';
import { NO_ARTICLES } from './subscriptions/last-run.ts';

/** A run to post, and the subscription it is for. */
export interface DigestDelivery {
  readonly row: LedgerRow;
  readonly subscription: Subscription;
  readonly outbox: Outbox;
}

/**
 * Tries once to post a ledger row, and records the result.
 *
 * @returns when to try again; null if the row is settled.
 */
export async function settleDelivery(
  dependencies: DigestDependencies,
  delivery: DigestDelivery,
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

/** The name by which a platform finds a post again. */
function nameDelivery({ subscription, day }: RunKey): string {
  return `${subscription}:${day}`;
}

/** The log fields of a delivery. */
export function describeRun({ row, subscription }: Pick<DigestDelivery, 'row' | 'subscription'>) {
  const { platform, workspace, channel, id } = subscription;
  return { platform, workspace, channel, subscription: id, day: row.day };
}

type Made =
  | { readonly kind: 'made'; readonly answer: DeskAnswer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly reason: string };

/** Reuses an answer that was composed before, whatever has changed since. */
async function makeAnswer(
  dependencies: DigestDependencies,
  { row, subscription }: DigestDelivery,
  compose: ComposeOnce,
): Promise<Made> {
  if (row.answer !== null) return { kind: 'made', answer: KEPT_ANSWER.parse(row.answer) };
  const now = dependencies.clock.now();
  const { terms, workspace, enterprise = '', channel, subscriber } = subscription;
  const workspaces = [workspace, enterprise].filter((id) => id !== '');
  // Where others read along, the channel decides.
  const visitor = { workspace: workspaces, home: null, channel, people: [subscriber] };
  const outcome = await compose({ terms, day: row.day, visitor }, now);
  if (outcome.status === 'refused') return { kind: 'fault', reason: toPlainText(outcome.reply) };
  if (outcome.status === 'nothing' && subscription.terms.empty === 'skip') return { kind: 'empty' };
  return {
    kind: 'made',
    answer: await keepPost(dependencies, subscription, { outcome, runDay: row.day, now }),
  };
}

async function post(
  dependencies: DigestDependencies,
  delivery: DigestDelivery,
  made: DeskAnswer,
): Promise<Date | null> {
  const { row, subscription, outbox } = delivery;
  const { store, clock, log, metrics, rateLimits } = dependencies;
  const before = await store.ledger.begin(row, { at: clock.now().toISOString(), answer: toJson(made) });
  if (before === null) return null;
  const { workspace, enterprise, channel } = subscription;
  const result = await outbox.post({
    ...{ workspace, enterprise, channel },
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

/** Schedules the next try, at the end of the window at the latest, when the run is given up. */
async function postpone(
  { store, clock, log, random }: DigestDependencies,
  delivery: DigestDelivery,
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
