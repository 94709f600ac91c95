import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import type { FailureKinds } from '../../../chat/events/failures.ts';
import { StateError } from '../../../ports/state-store.ts';
import { adviceFor, isForOperator } from './failure-advice.ts';

/** A refusal by Slack, or a network fault, outside the Web API's client. */
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

/** Classifies Slack's failures by code. */
export const SLACK_FAILURES: FailureKinds = {
  event: 'slack-failure',
  readCode: readFailureCode,
  adviceFor,
  isForOperator,
};
