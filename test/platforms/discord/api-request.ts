import { API_ERRORS, type ApiErrorCode } from './faults.ts';
import type { RouteName } from './routes.ts';
import type { GatewayEvent } from './sessions.ts';
import type { DiscordState } from './state.ts';

/** A request for something that there is. */
export interface ApiRequest {
  readonly route: RouteName;
  /** The parts of the path by their names. */
  readonly path: (name: string) => string;
  readonly query: URLSearchParams;
  /** As parsed from JSON; null where there was none. */
  readonly body: unknown;
}

/** An answer over HTTP; a null body is none. */
export interface Answer {
  readonly status: number;
  readonly body: object | null;
  /** What was wrong with the body, where Discord refuses it for that. */
  readonly faults?: readonly string[];
}

/** What those who answer requests work with. */
export interface Office {
  readonly state: DiscordState;
  /** Tells the application over the gateway; gives how many sessions were told. */
  tell(event: GatewayEvent): number;
}

/** Done, with nothing to tell. */
export const NO_CONTENT: Answer = { status: 204, body: null };

/** Done. */
export function grant(body: object): Answer {
  return { status: 200, body };
}

/** Refused with one of Discord's codes. */
export function refuse(code: ApiErrorCode): Answer {
  const { status, message } = API_ERRORS[code];
  return { status, body: { message, code } };
}

/** Refused for what stands in the body. */
export function refuseForm(faults: readonly string[]): Answer {
  const { status, message } = API_ERRORS[50035];
  const errors = { _errors: faults.map((fault) => ({ code: 'BASE_TYPE_BAD', message: fault })) };
  return { status, body: { message, code: 50035, errors }, faults };
}
