import type { Timer } from '../ports/ports.ts';

/** The timer of this process; it keeps the process from ending. */
export const TIMER: Timer = {
  after: (milliseconds, call) => {
    const timeout = setTimeout(call, milliseconds);
    return () => clearTimeout(timeout);
  },
};
