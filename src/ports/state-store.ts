import type { DigestLedger } from './digest-ledger.ts';
import type { JsonValue } from './json.ts';
import type { Sessions } from './sessions.ts';
import type { Subscriptions } from './subscriptions.ts';

/**
 * What the program remembers beyond its own life. A write has survived any crash once its promise is fulfilled.
 *
 * Instants in records are ISO 8601 text in UTC; instants in arguments are dates. What is kept until an instant
 * is there before it and gone at it, by the store's clock. Every text may hold any character.
 */
export interface StateStore {
  readonly exchanges: Exchanges;
  readonly threads: Threads;
  readonly feedback: FeedbackBook;
  readonly seenDeliveries: SeenDeliveries;
  readonly installations: Installations;
  readonly subscriptions: Subscriptions;
  readonly ledger: DigestLedger;
  readonly sessions: Sessions;
  /** Whether what was last to be written was: false where the disk is full. Reading may go on all the same. */
  isWell(): boolean;
  /** Finishes what is under way and gives the store free; afterwards every method rejects with `closed`. */
  close(): Promise<void>;
}

/** Remembers what was asked, so that a button under the answer still works after a restart. */
export interface Exchanges {
  /** Keeps a request under a new id until the instant. */
  save(asked: SavedRequest, expiresAt: Date): Promise<Exchange>;
  /** Null if the id is unknown or its time is over. */
  find(id: string): Promise<Exchange | null>;
}

/** A request as it was made: enough to answer it again. */
export interface SavedRequest {
  /** `slack`, `discord`, … */
  readonly platform: string;
  /** Slack's team or Discord's guild; empty if there is none, as in a direct message of Discord. */
  readonly workspace: string;
  /** The command's name. */
  readonly command: string;
  readonly words: string;
  readonly options: { readonly [name: string]: JsonValue };
  /** The instant it was asked at, which the words “yesterday” refer to. */
  readonly now: string;
  /** The asker's IANA time zone. */
  readonly zone: string;
  /** The platform's id of the person. */
  readonly asker: string;
  /** What the answer showed; left out: kept by a version that did not keep it. */
  readonly shown?: readonly ShownResult[] | undefined;
}

/** One result of an answer as it was. */
export interface ShownResult {
  /** Names it: article and offsets. */
  readonly result: string;
  /** What stood there, in plain text. */
  readonly text: string;
  /** The articles whose words stand there. */
  readonly articles: readonly string[];
}

/** A request that a button can refer to. */
export interface Exchange extends SavedRequest {
  /** Random, at most 16 characters out of A–Z, a–z, 0–9, `-` and `_`. */
  readonly id: string;
}

/** Remembers what a thread is about, so that a follow-up keeps speaker and topic. */
export interface Threads {
  /** Keeps the state until the instant; replaces what was there. */
  save(thread: ThreadKey, state: JsonValue, expiresAt: Date): Promise<void>;
  /** Null if nothing is kept or its time is over. */
  find(thread: ThreadKey): Promise<JsonValue>;
}

/** Names one thread among all platforms. */
export interface ThreadKey {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/**
 * Collects what people think of results, and keeps it for as long as the store was told when it was opened: a year,
 * where it was told nothing.
 */
export interface FeedbackBook {
  /** A person's later verdict on the same result of the same exchange replaces the earlier. */
  save(feedback: Feedback): Promise<void>;
  /** The newest first. */
  list(filter?: FeedbackFilter): Promise<readonly Feedback[]>;
}

/** Which feedback is listed; what is left out asks for all. */
export interface FeedbackFilter {
  readonly verdict?: Feedback['verdict'] | undefined;
  /** From this instant on. */
  readonly since?: Date | undefined;
  /** Before this instant. */
  readonly before?: Date | undefined;
  /** How many of the newest are left out. */
  readonly skip?: number | undefined;
  /** How many are listed at most. */
  readonly most?: number | undefined;
}

/** One person's verdict on one result. */
export interface Feedback {
  /** The id of the exchange. Feedback outlives it, hence what was asked, when and in which time zone. */
  readonly exchange: string;
  readonly command: string;
  readonly words: string;
  readonly options: SavedRequest['options'];
  /** Null: kept by a version that did not keep it. */
  readonly asked: string | null;
  readonly zone: string | null;
  /** Names the result within the answer, best so that it can be found again later: article and offsets. */
  readonly result: string;
  /** The result as it was shown; null: the whole answer is meant, or what was shown was not kept. */
  readonly shown: ShownResult | null;
  readonly verdict: 'good' | 'bad';
  /** In the person's words; null if none was given. */
  readonly reason: string | null;
  /** The platform's id of the person. */
  readonly by: string;
  readonly at: string;
}

/** Tells a delivery from its redelivery, also across restarts. */
export interface SeenDeliveries {
  /**
   * True once for each id until the instant of the first time; callers that ask at the same time get one true.
   *
   * @param id With the platform in it: `slack:Ev0123`.
   */
  firstSeen(id: string, expiresAt: Date): Promise<boolean>;
}

/** Keeps what an installation of the app was granted: secrets, encrypted where they are kept. */
export interface Installations {
  /** Replaces what was there. */
  save(place: InstallationPlace, installation: JsonValue): Promise<void>;
  /** Null if the app is not installed. */
  find(place: InstallationPlace): Promise<JsonValue>;
  /** Does nothing if there is none. */
  remove(place: InstallationPlace): Promise<void>;
}

/** Where an app is installed: in one workspace, or in all of an enterprise. */
export interface InstallationPlace {
  readonly platform: string;
  readonly scope: 'workspace' | 'enterprise';
  /** The team's or the enterprise's id. */
  readonly id: string;
}

/**
 * Why the store did not do as asked: it was closed before, it could not read, it could not write (and has told so by
 * itself), a secret was to be kept or read without a key, a secret was not encrypted with this key or for this place.
 */
export type StateErrorCode = 'closed' | 'unavailable' | 'unwritable' | 'key-missing' | 'undecipherable';

/** The store did not do as asked; the message is one line that says what to do. */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly code: StateErrorCode;

  constructor(code: StateErrorCode, line: string, options?: ErrorOptions) {
    super(line, options);
    this.code = code;
  }
}
