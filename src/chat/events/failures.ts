import type { Clock, Log } from '../../ports/ports.ts';
import { StateError } from '../../ports/state-store.ts';
import { createHourlyFilter } from './once-an-hour.ts';

/** What failed, and where. */
export interface Failure {
  /** What failed, in kebab-case: `answer`, `share`, `look-up-thread`. */
  readonly doing: string;
  readonly workspace: string;
  /** A channel, a person or a method; empty for the whole workspace. */
  readonly where: string;
  readonly error: unknown;
}

/** Logs failures with advice, each once an hour. */
export interface Failures {
  report(failure: Failure): void;
}

/** How to classify a platform's failures. */
export interface FailureKinds {
  /** The log's event: `slack-failure`. */
  readonly event: string;
  /** The platform's code for an error, never taken from its message. */
  readCode(error: unknown): string;
  /** What to do about a failure with that code. */
  adviceFor(code: string): string;
  /** Whether it persists until the operator does something. */
  isForOperator(code: string): boolean;
}

const SAID: ReadonlySet<string> = new Set(['closed', 'unwritable']);
const MAX_REMEMBERED = 1_000;

/** Reports failures to the log. */
export function createFailures(kinds: FailureKinds, log: Log, clock: Clock): Failures {
  const isNew = createHourlyFilter(clock, MAX_REMEMBERED);
  return {
    report: ({ doing, workspace, where, error }) => {
      // Said already: by whoever stops the program, or once by the store.
      if (error instanceof StateError && SAID.has(error.code)) return;
      const code = kinds.readCode(error);
      if (!isNew(JSON.stringify([doing, workspace, where, code]))) return;
      const advice = kinds.adviceFor(code);
      const fields = { doing, workspace, where, code, reason: describe(error), advice };
      if (kinds.isForOperator(code)) log.error(kinds.event, fields);
      else log.warn(kinds.event, fields);
    },
  };
}

/** The error's message, or its name if it has none, and its cause: for a request, why there was no connection. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message === '' ? error.name : error.message}${cause}`;
}
