import { carryOut } from './acknowledgements.ts';
import type { Acknowledgement, Envelope, RetryReason } from './delivery.ts';
import type { ChatMessage } from './message-log.ts';
import type { Deliveries } from './redelivery.ts';
import type { SlackState } from './state.ts';
import type { KeptView } from './view-log.ts';

/** How long a test waits for what the app does, in milliseconds. */
const PATIENCE = 30_000;

/** What a person did, and what came of it. */
export interface Told {
  /** What the app was told of it, one or more things; none where Slack does not tell the app. */
  readonly envelopes: readonly Envelope[];
  /** What came of telling the first of them for the first time; rejects where there is none. */
  readonly acknowledgement: Promise<Acknowledgement>;
  /** Milliseconds to the acknowledgement; null where none came in time. */
  readonly acknowledgedAfter: Promise<number | null>;
  /** All attempts so far, of all that was told. */
  attempts(): readonly Acknowledgement[];
  /** The first message of the app that answers it and that the person sees; rejects where none comes. */
  waitForMessage(limit?: number): Promise<ChatMessage>;
  /** The first view shown to the person since. */
  waitForView(limit?: number): Promise<KeptView>;
  /** Tells the same once more, with the same `event_id`s. */
  redeliver(reason?: RetryReason): Promise<readonly Acknowledgement[]>;
}

/** Which messages answer something: those that came by its `response_url`, and those that fit. */
export interface Expected {
  readonly person: string;
  /** The id of the `response_url` that was given with it. */
  readonly responseId: string | null;
  fits(message: ChatMessage): boolean;
}

/** Tells the app and gives what a test may want to know of it. */
export function tell(
  state: SlackState,
  deliveries: Deliveries,
  envelopes: readonly Envelope[],
  expected: Expected,
): Told {
  const attempts: Acknowledgement[] = [];
  const messagesBefore = state.messages.count();
  const viewsBefore = state.views.count();
  const told = envelopes.map((envelope) =>
    deliveries.deliver(envelope, (attempt) => {
      attempts.push(attempt);
      carryOut(state, envelope, attempt);
    }),
  );
  const acknowledgement = told[0] ?? Promise.reject(new Error('Slack does not tell the app of this.'));
  acknowledgement.catch(() => undefined);
  const acknowledgedAfter = acknowledgement.then((first) => (first.isAcknowledged ? first.after : null));
  acknowledgedAfter.catch(() => undefined);
  return {
    envelopes,
    acknowledgement,
    acknowledgedAfter,
    attempts: () => attempts,
    waitForMessage: (limit = PATIENCE) =>
      state.messages.waitFor((message) => isAnswer(message, expected), messagesBefore, limit),
    waitForView: (limit = PATIENCE) =>
      state.views.waitFor(({ person }) => person === expected.person, viewsBefore, limit),
    redeliver: (reason = 'timeout') =>
      Promise.all(envelopes.map((envelope) => deliveries.repeat(envelope, 1, reason))),
  };
}

const RESPONSE = /^(?:response_url|acknowledgement):(.+)$/;

/** Where a `response_url` was given, what comes by another answers something else. */
function isAnswer(message: ChatMessage, { person, responseId, fits }: Expected): boolean {
  if (message.botId === null || (message.seenBy !== null && message.seenBy !== person)) return false;
  const viaResponse = RESPONSE.exec(message.via)?.[1];
  return viaResponse === undefined || responseId === null ? fits(message) : viaResponse === responseId;
}
