import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import { StateError } from '../../ports/state-store.ts';
import type { Clock, Log } from '../../ports.ts';
import { adviceFor, isForOperator } from './failure-advice.ts';

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

/** For how long the same failure is not told again, in milliseconds. */
const SILENCE = 3_600_000;
const REMEMBERED = 1_000;

/** Makes failures that go to the log. */
export function createFailures(log: Log, clock: Clock): Failures {
  const told = new LRUCache<string, true>({
    max: REMEMBERED,
    ttl: SILENCE,
    ttlResolution: 0,
    perf: { now: () => clock.now().getTime() },
  });
  return {
    report: ({ doing, workspace, where, error }) => {
      const code = readFailureCode(error);
      const key = JSON.stringify([doing, workspace, where, code]);
      if (told.has(key)) return;
      told.set(key, true);
      const fields = { doing, workspace, where, code, reason: describe(error), advice: adviceFor(code) };
      if (isForOperator(code)) log.error('slack-failure', fields);
      else log.warn('slack-failure', fields);
    },
  };
}

/** A refusal by Slack, or a fault on the way there, outside of the Web API's client. */
export class SlackRefusal extends Error {
  override readonly name = 'SlackRefusal';
  /** As Slack names it: `expired_url`; `http_503` or `unreachable` where Slack said nothing. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`Slack refused: ${code}`, options);
    this.code = code;
  }
}

/** The code of a failure: Slack's own, `http_<status>`, `unreachable`, `ratelimited`, `state_<code>` or `fault`. */
export function readFailureCode(error: unknown): string {
  if (error instanceof SlackRefusal) return error.code;
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
  if (error instanceof WebAPIRequestError) return 'unreachable';
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof StateError) return `state_${error.code}`;
  return 'fault';
}

/** The message with its first cause, which for a request says why there is no connection. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message}${cause}`;
}
