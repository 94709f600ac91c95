import type { Acknowledgement, Envelope, RetryReason, Transport } from './delivery.ts';
import type { SlackState } from './state.ts';

/** When Slack tells an event again that was not acknowledged: at once, after a minute, after five; milliseconds. */
const RETRY_DELAYS: readonly number[] = [0, 60_000, 300_000];

/** Tells the app and tells it again. */
export interface Deliveries {
  /** The first attempt; where an event is not acknowledged, the others follow. */
  deliver(
    envelope: Envelope,
    onAttempt: (acknowledgement: Acknowledgement) => void,
  ): Promise<Acknowledgement>;
  /** Tells an event once more although it was acknowledged, as Slack does when the acknowledgement is lost. */
  repeat(envelope: Envelope, number: number, reason: RetryReason): Promise<Acknowledgement>;
  /** Tells what has become due by the clock. */
  catchUp(): Promise<void>;
  /** Fulfilled when no attempt is under way. */
  settle(): Promise<void>;
}

interface Retry {
  readonly due: number;
  readonly run: () => Promise<unknown>;
}

/** Makes the office for deliveries over a way to the app. */
export function createDeliveries(state: SlackState, transport: Transport): Deliveries {
  let retries: readonly Retry[] = [];
  const underWay = new Set<Promise<unknown>>();

  async function attempt(
    envelope: Envelope,
    number: number,
    reason: RetryReason | null,
    onAttempt: (acknowledgement: Acknowledgement) => void,
  ): Promise<Acknowledgement> {
    const acknowledgement = await track(transport.deliver(envelope, { number, reason }));
    onAttempt(acknowledgement);
    if (acknowledgement.isAcknowledged || acknowledgement.wantsNoRetry) return acknowledgement;
    const delay = envelope.kind === 'events_api' ? RETRY_DELAYS[number] : undefined;
    if (delay === undefined) return acknowledgement;
    const again = () => attempt(envelope, number + 1, acknowledgement.reason, onAttempt);
    if (delay === 0) await track(again());
    else retries = [...retries, { due: state.clock.now().getTime() + delay, run: again }];
    return acknowledgement;
  }

  function track<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    work.finally(() => underWay.delete(work));
    return work;
  }

  return {
    deliver: (envelope, onAttempt) => attempt(envelope, 0, null, onAttempt),
    repeat: (envelope, number, reason) => track(transport.deliver(envelope, { number, reason })),
    catchUp: async () => {
      const now = state.clock.now().getTime();
      const due = retries.filter((retry) => retry.due <= now);
      retries = retries.filter((retry) => retry.due > now);
      await Promise.all(due.map(({ run }) => run()));
    },
    settle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
