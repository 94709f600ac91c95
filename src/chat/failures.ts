import type { Clock, Log } from '../ports/ports.ts';
import { createHourlyFilter } from './once-an-hour.ts';

/** What failed, and where. */
export interface Failure {
  /** What was to be done, in kebab-case: `answer`, `share`, `look-up-thread`. */
  readonly doing: string;
  readonly workspace: string;
  /** A channel, a person or a method; empty where it is all of the workspace. */
  readonly where: string;
  readonly error: unknown;
}

/** Logs what fails, each thing once an hour, with what to do about it. */
export interface Failures {
  report(failure: Failure): void;
}

/** How the failures of a platform are told apart. */
export interface FailureKinds {
  /** The log's event: `slack-failure`. */
  readonly event: string;
  /** The platform's code of an error, never read from the words of its message. */
  readCode(error: unknown): string;
  /** What to do about a failure of that code. */
  adviceFor(code: string): string;
  /** Whether it stays so until whoever runs the bot does something. */
  isForOperator(code: string): boolean;
}

const MAX_REMEMBERED = 1_000;

/** Makes failures that go to the log. */
export function createFailures(kinds: FailureKinds, log: Log, clock: Clock): Failures {
  const isNew = createHourlyFilter(clock, MAX_REMEMBERED);
  return {
    report: ({ doing, workspace, where, error }) => {
      const code = kinds.readCode(error);
      if (!isNew(JSON.stringify([doing, workspace, where, code]))) return;
      const advice = kinds.adviceFor(code);
      const fields = { doing, workspace, where, code, reason: describe(error), advice };
      if (kinds.isForOperator(code)) log.error(kinds.event, fields);
      else log.warn(kinds.event, fields);
    },
  };
}

/** The message, or the name where there is none, with its first cause: for a request, why there is no connection. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message === '' ? error.name : error.message}${cause}`;
}
