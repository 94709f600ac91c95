/** What goes wrong with a call instead of what was asked for. */
export type Fault =
  /** Too many calls; Slack says how many seconds to wait. */
  | { readonly kind: 'rate-limited'; readonly retryAfter: number }
  /** Slack is not well: a status of 500 and more with a page that is no JSON. */
  | { readonly kind: 'status'; readonly status: number }
  /** The call is refused with a code: `{"ok": false, "error": code}`. */
  | { readonly kind: 'error'; readonly code: string }
  /** The connection breaks before an answer. */
  | { readonly kind: 'hang-up' }
  /** The call is done, but the connection breaks before the answer. */
  | { readonly kind: 'lost-answer' }
  /** Nothing is wrong but the time it takes, in milliseconds. */
  | { readonly kind: 'slow'; readonly delay: number };

/** Faults that wait for their calls. */
export interface Faults {
  /** The next calls of the method fail so; `response_url` is a method here, `*` any. */
  plan(method: string, fault: Fault, times?: number): void;
  /** Takes the fault that is due for a call. */
  take(method: string): Fault | undefined;
  clear(): void;
}

/** Makes an empty plan. */
export function createFaults(): Faults {
  const planned: { method: string; fault: Fault; left: number }[] = [];
  return {
    plan: (method, fault, times = 1) => {
      planned.push({ method, fault, left: times });
    },
    take: (method) => {
      const due = planned.find((plan) => plan.left > 0 && (plan.method === method || plan.method === '*'));
      if (due) due.left -= 1;
      return due?.fault;
    },
    clear: () => {
      planned.length = 0;
    },
  };
}
