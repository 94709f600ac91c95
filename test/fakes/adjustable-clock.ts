import type { Clock } from '../../src/ports/ports.ts';

/** A clock that stands still until it is set. */
export interface AdjustableClock extends Clock {
  set(instant: Date): void;
}

/** Makes a clock that shows the instant until it is set to another, in UTC. */
export function createAdjustableClock(instant: Date): AdjustableClock {
  let shown = instant;
  return {
    zone: () => 'UTC',
    now: () => new Date(shown),
    set: (next) => {
      shown = next;
    },
  };
}
