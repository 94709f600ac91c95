import { MISSED } from '../ports/digest-ledger.ts';
import { describeTerms } from '../reply/compose/compose-subscriptions.ts';
import { formatDate } from '../reply/dates.ts';
import { type DigestDelivery, describeRun } from './deliver.ts';
import type { DigestDependencies } from './digest-dependencies.ts';

/**
 * Settles a run whose time is over. If it was tried, it has failed, and the subscriber is told once. If it never was,
 * because the program was not running, it is skipped as missed.
 */
export async function giveUp(
  { store, log, metrics }: DigestDependencies,
  delivery: DigestDelivery,
): Promise<null> {
  const { row, subscription, outbox } = delivery;
  if (row.state === 'pending' && row.reason === null) {
    await store.ledger.settle(row, { state: 'skipped', reason: MISSED });
    log.warn('digest-missed', describeRun(delivery));
    metrics.digestDelivered(outbox.platform, 'skipped');
    return null;
  }
  const reason = row.reason ?? INTERRUPTED;
  const isFirst = await store.ledger.settle(row, { state: 'failed', reason });
  log.error('digest-given-up', { ...describeRun(delivery), reason });
  if (!isFirst) return null;
  metrics.digestDelivered(outbox.platform, 'failed');
  await outbox.tell(subscription, subscription.subscriber, describeFailure(delivery, reason));
  return null;
}

const INTERRUPTED = 'the program was stopped while it was posting';

function describeFailure({ subscription, row, outbox }: DigestDelivery, reason: string): string {
  const { terms, workspace, channel } = subscription;
  return `The digest ${describeTerms(terms)} of ${formatDate(row.day)} ${reason === INTERRUPTED ? 'may not have been posted whole' : 'could not be posted'}: ${reason}. Channel: ${outbox.channelUrl(workspace, channel)}. Let Verbatim post there, or stop the digest there with digest unsubscribe.`;
}
