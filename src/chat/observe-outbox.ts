import type { Metrics } from '../ports/metrics.ts';
import type { Outbox } from '../ports/outbox.ts';

/** The same outbox, every posting of which is counted. */
export function observeOutbox(outbox: Outbox, metrics: Pick<Metrics, 'digestDelivered'>): Outbox {
  return {
    ...outbox,
    post: async (posting) => {
      const result = await outbox.post(posting);
      metrics.digestDelivered(outbox.platform, result.kind);
      return result;
    },
  };
}
