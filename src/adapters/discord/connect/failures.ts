import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { z } from 'zod';
import type { FailureKinds } from '../../../chat/events/failures.ts';
import { StateError } from '../../../ports/state-store.ts';
import { adviceFor, isForOperator } from './failure-advice.ts';

/** A refusal that is no error of Discord's REST API. */
export class DiscordRefusal extends Error {
  override readonly name = 'DiscordRefusal';
  /** One of ours: `hidden`, `too-many-invalid-requests`, `gateway_4004`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * The code of a failure: Discord's own number, `http_<status>` where it gave none, `ratelimited`, `unreachable`,
 * `state_<code>`, one of ours, or `fault`.
 */
export function readFailureCode(error: unknown): string {
  if (error instanceof DiscordRefusal) return error.code;
  if (error instanceof DiscordAPIError) return readApiCode(error);
  if (error instanceof HTTPError) return `http_${error.status}`;
  if (error instanceof RateLimitError) return 'ratelimited';
  if (error instanceof StateError) return `state_${error.code}`;
  return isNetworkFault(error) ? 'unreachable' : 'fault';
}

/** Whether a retry may succeed: Discord has problems, or was not reached. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= SERVER_FAULT;
  return isNetworkFault(error);
}

/** Classifies Discord's failures by code. */
export const DISCORD_FAILURES: FailureKinds = {
  event: 'discord-failure',
  readCode: readFailureCode,
  adviceFor,
  isForOperator,
};

const SERVER_FAULT = 500;
/** Discord has no code for an invalid token: it answers 401 with the code 0. */
const NO_CODE = 0;

function readApiCode({ code, status }: DiscordAPIError): string {
  return Number(code) === NO_CODE || !Number.isInteger(Number(code)) ? `http_${status}` : String(code);
}

/** A system's or undici's code, on the error or on what caused it; `AbortError` is a request that took too long. */
function isNetworkFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const { code } = CODED.parse(error);
  return NETWORK_CODE.test(code) || (error.cause !== undefined && isNetworkFault(error.cause));
}

const CODED = z.object({ code: z.string().catch('') });
const NETWORK_CODE = /^(?:E(?:CONN|HOST|NET|PIPE|AI_|NOTFOUND|TIMEDOUT|ADDR)|UND_ERR_)/u;
