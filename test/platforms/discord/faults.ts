import type { RouteName } from './routes.ts';

/** Discord's own codes for what it refuses, with the status and the words that come with them. */
export const API_ERRORS = {
  0: { status: 401, message: '401: Unauthorized' },
  10003: { status: 404, message: 'Unknown Channel' },
  10004: { status: 404, message: 'Unknown Guild' },
  10007: { status: 404, message: 'Unknown Member' },
  10008: { status: 404, message: 'Unknown Message' },
  10013: { status: 404, message: 'Unknown User' },
  10015: { status: 404, message: 'Unknown Webhook' },
  10062: { status: 404, message: 'Unknown interaction' },
  40060: { status: 400, message: 'Interaction has already been acknowledged.' },
  40094: { status: 400, message: 'This interaction has reached its maximum number of follow-up messages' },
  50001: { status: 403, message: 'Missing Access' },
  50005: { status: 403, message: 'Cannot edit a message authored by another user' },
  50006: { status: 400, message: 'Cannot send an empty message' },
  50007: { status: 403, message: 'Cannot send messages to this user' },
  50013: { status: 403, message: 'Missing Permissions' },
  50027: { status: 401, message: 'Invalid Webhook Token' },
  50033: { status: 400, message: 'Invalid Recipient(s)' },
  50035: { status: 400, message: 'Invalid Form Body' },
  160002: { status: 400, message: 'Cannot reply without permission to read message history' },
} as const satisfies Readonly<Record<number, { readonly status: number; readonly message: string }>>;

/** One of {@link API_ERRORS}. */
export type ApiErrorCode = keyof typeof API_ERRORS;

/** What goes wrong with a request instead of what was asked for. */
export type Fault =
  /** Too many requests, for the route or for the whole bot; Discord says how many seconds to wait. */
  | {
      readonly kind: 'rate-limited';
      readonly retryAfter: number;
      readonly scope?: 'user' | 'shared' | 'global';
    }
  /** Discord is not well: a status of 500 and more with a page that is no JSON. */
  | { readonly kind: 'status'; readonly status: number }
  /** The request is refused with a code. */
  | { readonly kind: 'error'; readonly code: ApiErrorCode }
  /** The connection breaks before an answer; with `isDone`, after what was asked for has been done. */
  | { readonly kind: 'hang-up'; readonly isDone?: boolean }
  /** Nothing is wrong but the time it takes, in milliseconds. */
  | { readonly kind: 'slow'; readonly delay: number };

/** Faults that wait for their requests. */
export interface Faults {
  /** The next requests of the route fail so, `*` any. */
  plan(route: RouteName | '*', fault: Fault, times?: number): void;
  /** Takes the fault that is due for a request. */
  take(route: RouteName): Fault | undefined;
}

/** Makes an empty plan. */
export function createFaults(): Faults {
  const planned: { route: RouteName | '*'; fault: Fault; left: number }[] = [];
  return {
    plan: (route, fault, times = 1) => {
      planned.push({ route, fault, left: times });
    },
    take: (route) => {
      const due = planned.find((plan) => plan.left > 0 && (plan.route === route || plan.route === '*'));
      if (due) due.left -= 1;
      return due?.fault;
    },
  };
}
