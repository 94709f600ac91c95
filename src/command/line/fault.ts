import { oneLine } from '../../core/one-line.ts';

/** A request that cannot be run: what was received and what to do, on one line. */
export interface Fault {
  readonly ok: false;
  readonly line: string;
}

/** Makes a {@link Fault}. */
export function fault(line: string): Fault {
  return { ok: false, line };
}

/** What was typed, fit to be repeated in a message of one line. */
export function onOneLine(typed: string): string {
  const line = oneLine(typed);
  return line.length > MAX_REPEATED ? `${line.slice(0, MAX_REPEATED)}…` : line;
}

/** UTF-16 code units of a person's text that a message repeats. */
const MAX_REPEATED = 60;
