import { LRUCache } from 'lru-cache';
import type { Clock } from '../../ports/ports.ts';

/** Milliseconds. */
const SILENCE = 60_000;

/**
 * Counts things of a kind, so that each kind is logged once a minute: gives how many there have been since it was
 * logged last, or null where that was within the last minute.
 *
 * @param max - How many kinds are remembered.
 */
export function createMinuteCounter(clock: Clock, max: number): (kind: string) => number | null {
  const counts = new LRUCache<string, { loggedAt: number; since: number }>({ max });
  return (kind) => {
    const now = clock.now().getTime();
    const count = counts.get(kind) ?? { loggedAt: Number.NEGATIVE_INFINITY, since: 0 };
    counts.set(kind, count);
    count.since += 1;
    if (Math.abs(now - count.loggedAt) < SILENCE) return null;
    const { since } = count;
    Object.assign(count, { loggedAt: now, since: 0 });
    return since;
  };
}
