import process from 'node:process';
import { createMinuteCounter } from '../chat/events/once-a-minute.ts';
import type { Clock, Log } from '../ports/ports.ts';
import { ADVICE } from '../reply/advice.ts';

const MAX_REMEMBERED = 100;

/**
 * Logs every uncaught fault from now on, one line a minute per kind, and lets everything else go on: a message that a
 * library cannot handle must not end everybody's answers. Returns a function that stops it.
 */
export function surviveFaults(log: Log, clock: Clock): () => void {
  const count = createMinuteCounter(clock, MAX_REMEMBERED);
  const onFault = (fault: unknown): void => {
    const { reason, at } = describe(fault);
    const faults = count(`${reason} ${at}`);
    if (faults !== null) log.error('uncaught-fault', { reason, at, faults, advice: ADVICE.bug });
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return () => {
    process.off('uncaughtException', onFault);
    process.off('unhandledRejection', onFault);
  };
}

const MAX_LENGTH = 300;

/** The fault's message, and where it was thrown. */
function describe(fault: unknown): { readonly reason: string; readonly at: string } {
  if (!(fault instanceof Error)) return { reason: String(fault).slice(0, MAX_LENGTH), at: '' };
  const [, at = ''] = /\n\s+at (.+)/u.exec(fault.stack ?? '') ?? [];
  return { reason: `${fault.name}: ${fault.message}`.slice(0, MAX_LENGTH), at: at.slice(0, MAX_LENGTH) };
}
