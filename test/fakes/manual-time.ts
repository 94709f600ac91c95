import type { Clock, Timer } from '../../src/ports/ports.ts';

/** Time that passes only when it is told to. */
export interface ManualTime {
  readonly clock: Clock;
  readonly timer: Timer;
  /** Lets time pass up to an instant of the clock; after each call back, `settle` is waited for. */
  passTo(instant: Date, settle: () => Promise<void>): Promise<void>;
  /** Sets the clock, as people do, while no time passes. */
  setClock(instant: Date): void;
}

/** Makes a clock that shows the instant, and a timer that goes with the time whatever the clock is set to. */
export function createManualTime(instant: Date): ManualTime {
  let elapsed = 0;
  let offset = instant.getTime();
  let waiting: readonly { readonly at: number; readonly call: () => void }[] = [];
  const takeNext = (until: number) => {
    const next = waiting.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
    waiting = waiting.filter((each) => each !== next);
    return next;
  };
  return {
    clock: { zone: () => 'UTC', now: () => new Date(offset + elapsed) },
    timer: {
      after: (milliseconds, call) => {
        const each = { at: elapsed + milliseconds, call };
        waiting = [...waiting, each];
        return () => {
          waiting = waiting.filter((other) => other !== each);
        };
      },
    },
    passTo: async (target, settle) => {
      await settle();
      for (let next = takeNext(target.getTime() - offset); next; next = takeNext(target.getTime() - offset)) {
        elapsed = Math.max(elapsed, next.at);
        next.call();
        await settle();
      }
      elapsed = Math.max(elapsed, target.getTime() - offset);
    },
    setClock: (shown) => {
      offset = shown.getTime() - elapsed;
    },
  };
}
