import type { Clock } from '../ports/ports.ts';
import type { SeenDeliveries } from '../ports/state-store.ts';
import type { Failures } from './failures.ts';

/** Tells what is delivered for the first time from what came before. */
export interface Deliveries {
  /**
   * True where none of the ids was seen before; all of them count as seen afterwards. Where the store cannot tell, it
   * is taken for the first: an answer twice is better than none.
   */
  isFirst(...ids: readonly string[]): Promise<boolean>;
}

/** For how long a delivery is remembered, in milliseconds: two days; platforms deliver again for one at most. */
const DELIVERY_LIFETIME = 48 * 3_600_000;

/**
 * Keeps what was delivered on one platform.
 *
 * @param platform Goes before each id.
 */
export function createDeliveries(
  platform: string,
  {
    seen,
    clock,
    failures,
  }: { readonly seen: SeenDeliveries; readonly clock: Clock; readonly failures: Failures },
): Deliveries {
  return {
    isFirst: async (...ids) => {
      const until = new Date(clock.now().getTime() + DELIVERY_LIFETIME);
      try {
        const firsts = await Promise.all(ids.map((id) => seen.firstSeen(`${platform}:${id}`, until)));
        return firsts.every((isFirst) => isFirst);
      } catch (error) {
        failures.report({ doing: 'remember-delivery', workspace: '', where: '', error });
        return true;
      }
    },
  };
}
