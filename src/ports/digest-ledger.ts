import type { JsonValue } from './json.ts';

/**
 * Keeps what became of each run of each subscription: one row for a subscription and a local day, which goes from
 * `pending` to `sending` and ends as `sent`, `skipped` or `failed`. There is never a second row for the same.
 */
export interface DigestLedger {
  /**
   * Writes a pending row. False if there is one already, unless it says that the run was missed: then the clock had
   * been wrong, and the row is pending again.
   */
  open(run: DueRun): Promise<boolean>;
  /** Writes that a run was missed; false if there is a row already. */
  miss(run: DueRun): Promise<boolean>;
  /**
   * Writes that it is being sent now, and the answer if there is none yet: what is tried again is the same.
   *
   * @returns the row as it was before, so that its `triedSince` is the first try before this one; null if nothing is
   * to be sent.
   */
  begin(run: RunKey, attempt: { readonly at: string; readonly answer: JsonValue }): Promise<LedgerRow | null>;
  /** Writes when to try again; nothing if the row is settled. */
  postpone(run: RunKey, delay: { readonly nextTry: string; readonly reason: string }): Promise<void>;
  /** Ends a row, which forgets its answer; false if it has ended before. */
  settle(run: RunKey, end: Settlement): Promise<boolean>;
  /** Rows that have not ended, those that were due first before the others. */
  listUnsettled(): Promise<readonly LedgerRow[]>;
  /** A subscription's rows, the latest day first. */
  listLatest(subscription: string, most: number): Promise<readonly LedgerRow[]>;
}

/** Names a run: one subscription on one local day. */
export interface RunKey {
  readonly subscription: string;
  /** `yyyy-mm-dd` in the subscription's zone. */
  readonly day: string;
}

/** A run that is due. */
export interface DueRun extends RunKey {
  readonly due: string;
  /** When it is given up. */
  readonly until: string;
}

/** How a run ends. */
export type Settlement =
  | { readonly state: 'sent'; readonly messages: readonly string[] }
  | { readonly state: 'skipped' | 'failed'; readonly reason: string };

/** A run and what became of it so far. */
export interface LedgerRow extends DueRun {
  readonly state: 'pending' | 'sending' | Settlement['state'];
  /** When it was first sent; null: not yet. */
  readonly triedSince: string | null;
  readonly attempts: number;
  /** Null: at once. */
  readonly nextTry: string | null;
  /** Null: not made yet. */
  readonly answer: JsonValue;
  /** The platform's ids of the messages. */
  readonly messages: readonly string[];
  /** Why it was put off, skipped or given up; null if there is nothing to say. */
  readonly reason: string | null;
}

/** The reason of a run that was due while nobody was there, longer ago than it is caught up. */
export const MISSED = 'missed';
