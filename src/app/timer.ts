import type { Timer } from '../ports/ports.ts';

/** A timer that keeps the process alive while it is pending. */
export const TIMER: Timer = {
  after: (milliseconds, call) => {
    const timeout = setTimeout(call, milliseconds);
    return () => clearTimeout(timeout);
  },
};

/** A timer that keeps nothing alive. */
export const IDLE_TIMER: Timer = {
  after: (milliseconds, call) => {
    const timeout = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timeout);
  },
};
