import type { Clock } from '../../ports/ports.ts';
import type { SeenDeliveries } from '../../ports/state-store.ts';
import type { Failures } from './failures.ts';

/** Recognises events that arrive again. */
export interface SeenEvents {
  /**
   * Whether none of the ids was seen before; afterwards all count as seen. If the store fails, the event counts as new:
   * answering twice is better than not at all.
   */
  isFirst(...ids: readonly string[]): Promise<boolean>;
}

/** How long an event is remembered, in milliseconds: two days; platforms redeliver for at most one. */
const DELIVERY_LIFETIME = 48 * 3_600_000;

/**
 * Keeps the events seen on one platform.
 *
 * @param platform - Precedes each id.
 */
export function createSeenEvents(
  platform: string,
  {
    seen,
    clock,
    failures,
  }: { readonly seen: SeenDeliveries; readonly clock: Clock; readonly failures: Failures },
): SeenEvents {
  return {
    isFirst: async (...ids) => {
      const expiresAt = new Date(clock.now().getTime() + DELIVERY_LIFETIME);
      try {
        const firsts = await Promise.all(ids.map((id) => seen.firstSeen(`${platform}:${id}`, expiresAt)));
        return firsts.every((isFirst) => isFirst);
      } catch (error) {
        failures.report({ doing: 'remember-delivery', workspace: '', where: '', error });
        return true;
      }
    },
  };
}
