import { LRUCache } from 'lru-cache';
import type { Clock } from '../../ports/ports.ts';

/** Milliseconds. */
const SILENCE = 3_600_000;

/**
 * Recognises what was seen within the last hour, so that the same thing is logged once an hour.
 *
 * @param max - How many things are remembered.
 */
export function createHourlyFilter(clock: Clock, max: number): (key: string) => boolean {
  const seen = new LRUCache<string, true>({
    max,
    ttl: SILENCE,
    ttlResolution: 0,
    perf: { now: () => clock.now().getTime() },
  });
  return (key) => {
    if (seen.has(key)) return false;
    seen.set(key, true);
    return true;
  };
}
