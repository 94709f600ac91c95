import type { Metrics } from '../ports/metrics.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { Clock, Log, Timer } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import type { RateLimits } from './rate-limits.ts';
import type { DigestSource } from './subscriptions/digest-post.ts';

/** What the runner works with. */
export interface DigestDependencies extends DigestSource {
  readonly store: Pick<StateStore, 'exchanges' | 'threads' | 'feedback' | 'subscriptions' | 'ledger'>;
  /** Of the platforms that are connected; subscriptions of others wait. */
  readonly outboxes: readonly Outbox[];
  readonly clock: Clock;
  readonly timer: Timer;
  readonly rateLimits: RateLimits;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'digestDelivered'>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** For how long after its instant a run is caught up and tried, in milliseconds. */
  readonly catchUp: number;
  /** For how long after the start nothing is sent that was being sent when the program ended, in milliseconds. */
  readonly settling: number;
  /** Milliseconds after which a clock that was set, or a subscription that began, is noticed. */
  readonly longestSleep: number;
}
