import type { Metrics } from '../ports/metrics.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Clock, Log, Timer } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import type { RateLimits } from './rate-limits.ts';
import type { DigestSource } from './subscriptions/digest-post.ts';

/** What the digest runner needs. */
export interface DigestDependencies extends DigestSource {
  readonly store: Pick<StateStore, 'exchanges' | 'threads' | 'feedback' | 'subscriptions' | 'ledger'>;
  /** One per connected platform. Subscriptions on other platforms wait. */
  readonly outboxes: readonly Outbox[];
  readonly clock: Clock;
  readonly timer: Timer;
  readonly rateLimits: RateLimits;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'digestDelivered'>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** How long after a run was due it is still caught up or retried, in milliseconds. */
  readonly catchUp: number;
  /** How long to wait after a start before resending what a crash interrupted, in milliseconds. */
  readonly settling: number;
  /** How soon a changed clock or a new subscription is noticed, in milliseconds. */
  readonly longestSleep: number;
}
