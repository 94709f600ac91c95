import type { WebAPICallResult } from '@slack/web-api';
import type { SlackState, Team } from './state.ts';

/** Who calls: a workspace's app by its bot token, or whoever holds another secret. */
export interface MethodCall {
  readonly state: SlackState;
  /** As sent in a form: everything is text. */
  readonly args: Readonly<Record<string, string>>;
}

/** A call with a bot token. */
export interface BotCall extends MethodCall {
  readonly team: Team;
}

/** Slack's word for what is wrong with a call; the server puts it into its answer. */
export class MethodError extends Error {
  override readonly name = 'MethodError';
  readonly code: string;
  readonly reasons: readonly string[];

  constructor(code: string, reasons: readonly string[] = []) {
    super(code);
    this.code = code;
    this.reasons = reasons;
  }
}

/** A method of the Web API; throws `MethodError`. */
export type BotMethod = (call: BotCall) => WebAPICallResult;

/** The argument; throws where it is missing. */
export function required({ args }: MethodCall, name: string): string {
  const value = args[name];
  if (value === undefined || value === '')
    throw new MethodError('invalid_arguments', [`[ERROR] missing required field: ${name}`]);
  return value;
}

/** The argument as JSON; undefined where it is missing, throws where it is none. */
export function readJson({ args }: MethodCall, name: string): unknown {
  const value = args[name];
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw new MethodError(name === 'blocks' ? 'invalid_blocks_format' : 'invalid_arguments');
  }
}

/** A switch as forms carry it. */
export function isOn(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === 'true' || value === '1';
}
