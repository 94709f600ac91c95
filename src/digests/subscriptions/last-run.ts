import type { LedgerRow } from '../../ports/digest-ledger.ts';
import { MISSED } from '../../ports/digest-ledger.ts';
import type { StateStore } from '../../ports/state-store.ts';
import type { Subscription } from '../../ports/subscriptions.ts';
import type { ListedSubscription } from '../../reply/compose/compose-subscriptions.ts';

/** Subscriptions, each with the result of its latest run. */
export function listWithLast(
  { ledger }: Pick<StateStore, 'ledger'>,
  subscriptions: readonly Subscription[],
): Promise<readonly (Subscription & ListedSubscription)[]> {
  return Promise.all(
    subscriptions.map(async (subscription) => {
      const [row] = await ledger.listLatest(subscription.id, 1);
      const last = row === undefined ? null : { day: row.day, what: describeRow(row) };
      return { ...subscription, last };
    }),
  );
}

/** Why a run for a day without articles is skipped. */
export const NO_ARTICLES = 'no articles';

function describeRow({ state, reason }: LedgerRow): string {
  switch (state) {
    case 'pending':
    case 'sending':
      return reason === null ? 'being posted' : `not posted yet (${reason}), being tried again`;
    case 'sent':
      return 'posted';
    case 'skipped':
      return reason === MISSED ? 'skipped: Verbatim was not running' : `skipped: ${reason ?? 'no reason'}`;
    case 'failed':
      return `could not be posted (${reason ?? 'no reason'})`;
  }
}
