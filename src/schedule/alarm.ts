import type { Clock, Timer } from '../ports.ts';

/** Rings once at the earliest of the instants for which it is set. */
export interface Alarm {
  setFor(instant: Date): void;
  off(): void;
}

/** Milliseconds; a machine that slept or whose clock was set is noticed after so long, and so is a new subscription. */
export const LONGEST_SLEEP = 30_000;

/** Makes an alarm that rings after {@link LONGEST_SLEEP} at the latest, whatever the clock does meanwhile. */
export function createAlarm(
  { clock, timer }: { readonly clock: Clock; readonly timer: Timer },
  ring: () => void,
): Alarm {
  let set: { readonly at: number; readonly callOff: () => void } | null = null;
  return {
    setFor: (instant) => {
      const now = clock.now().getTime();
      const wait = Math.min(Math.max(instant.getTime() - now, 0), LONGEST_SLEEP);
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
