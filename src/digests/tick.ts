import type { Clock, Timer } from '../ports/ports.ts';

/** Rings once, at the earliest instant it was set for. */
export interface Tick {
  setFor(instant: Date): void;
  off(): void;
}

/** Creates an alarm that rings within `longestSleep` milliseconds, even if the clock is changed. */
export function createTick(
  {
    clock,
    timer,
    longestSleep,
  }: { readonly clock: Clock; readonly timer: Timer; readonly longestSleep: number },
  ring: () => void,
): Tick {
  let set: { readonly at: number; readonly callOff: () => void } | null = null;
  return {
    setFor: (instant) => {
      const now = clock.now().getTime();
      const wait = Math.min(Math.max(instant.getTime() - now, 0), longestSleep);
      if (set !== null && set.at <= now + wait) return;
      set?.callOff();
      const callOff = timer.after(wait, () => {
        set = null;
        ring();
      });
      set = { at: now + wait, callOff };
    },
    off: () => set?.callOff(),
  };
}
