import type { Timer } from '../ports/ports.ts';

/** The process's timer; a pending one keeps the process alive. */
export const TIMER: Timer = {
  after: (milliseconds, call) => {
    const timeout = setTimeout(call, milliseconds);
    return () => clearTimeout(timeout);
  },
};

/** The process's timer; a pending one keeps nothing alive. */
export const IDLE_TIMER: Timer = {
  after: (milliseconds, call) => {
    const timeout = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timeout);
  },
};
