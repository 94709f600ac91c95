import type { KeyObject } from 'node:crypto';
import type { Clock } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import { createDigestLedger } from './digest-ledger.ts';
import { createExchanges } from './exchanges.ts';
import { createFeedbackBook } from './feedback.ts';
import { createInstallations } from './installations.ts';
import { createSeenDeliveries } from './seen-deliveries.ts';
import { createSessions } from './sessions.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { FileFaults, TableAccess } from './table-access.ts';
import { createThreads } from './threads.ts';

/** What a state store needs besides the place where it keeps things. */
export interface StateStoreOptions {
  /** Says when something's time is over. */
  readonly clock: Clock;
  /**
   * AES-256 keys for installations: the first encrypts, the others only decrypt, and at opening whatever they
   * encrypted is encrypted anew with the first. Without any, installations are refused and all else works.
   */
  readonly keys: readonly KeyObject[];
  /** How long feedback is kept, in milliseconds. Default: a year. */
  readonly feedbackLifetime?: number;
  /** Hears what goes wrong where things are kept. Default: nobody. */
  readonly faults?: Partial<FileFaults>;
}

/** A state store, or one line that says why it could not be opened and what to do. */
export type OpenedStateStore =
  | { readonly ok: true; readonly store: StateStore }
  | { readonly ok: false; readonly line: string };

/** What the tables of a state store are opened with. */
export type TablesOptions = Pick<StateStoreOptions, 'keys' | 'faults'>;

/** Access to the tables of a state store, or one line that says why they could not be opened and what to do. */
export type OpenedTables =
  | { readonly ok: true; readonly access: TableAccess; close(): void | Promise<void> }
  | { readonly ok: false; readonly line: string };

/**
 * Makes a state store of access to its tables.
 *
 * @param finish - writes what waits and gives the tables free; called once.
 */
export function createStateStore(
  access: TableAccess,
  { clock, keys, feedbackLifetime = YEAR }: StateStoreOptions,
  finish: () => void | Promise<void>,
): StateStore {
  let finished: Promise<void> | null = null;
  return {
    exchanges: createExchanges(access, clock),
    threads: createThreads(access, clock),
    feedback: createFeedbackBook(access, clock, feedbackLifetime),
    seenDeliveries: createSeenDeliveries(access, clock),
    installations: createInstallations(access, keys),
    subscriptions: createSubscriptions(access),
    ledger: createDigestLedger(access, clock),
    sessions: createSessions(access, clock),
    isWell: access.isWell,
    close: () => {
      finished ??= (async () => finish())();
      return finished;
    },
  };
}

/** Milliseconds. */
const YEAR = 365 * 24 * 3_600_000;
