import process from 'node:process';
import { createMinuteCounter } from '../chat/once-a-minute.ts';
import type { Clock, Log } from '../ports/ports.ts';

const MAX_REMEMBERED = 100;
const ADVICE =
  'This is a bug in Verbatim or one of its libraries; it goes on. Please report it with this line.';

/**
 * From now on what nobody catches is logged, one line a minute for each kind, and everything else goes on: one message
 * that a library cannot take must not end everybody's answers. Returns what ends it.
 */
export function surviveFaults(log: Log, clock: Clock): () => void {
  const count = createMinuteCounter(clock, MAX_REMEMBERED);
  const onFault = (fault: unknown): void => {
    const { reason, at } = describe(fault);
    const faults = count(`${reason} ${at}`);
    if (faults !== null) log.error('uncaught-fault', { reason, at, faults, advice: ADVICE });
  };
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return () => {
    process.off('uncaughtException', onFault);
    process.off('unhandledRejection', onFault);
  };
}

const MAX_LENGTH = 300;

/** What it says, and where it was thrown. */
function describe(fault: unknown): { readonly reason: string; readonly at: string } {
  if (!(fault instanceof Error)) return { reason: String(fault).slice(0, MAX_LENGTH), at: '' };
  const [, at = ''] = /\n\s+at (.+)/u.exec(fault.stack ?? '') ?? [];
  return { reason: `${fault.name}: ${fault.message}`.slice(0, MAX_LENGTH), at: at.slice(0, MAX_LENGTH) };
}
