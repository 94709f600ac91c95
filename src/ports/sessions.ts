/** Remembers which browsers have signed in, so that each can be listed and ended. */
export interface Sessions {
  /**
   * Begins a session that lasts until the instant.
   *
   * @param key What the browser holds, hashed, in letters, digits, `-` and `_`: nobody gets in with what is kept.
   */
  begin(key: string, draft: SessionDraft, until: Date): Promise<Session>;
  /** Null if there is none of that key, it was ended or its time is over. */
  find(key: string): Promise<Session | null>;
  /** Keeps when it was seen and until when it lasts; nothing if it is gone. */
  extend(key: string, seen: string, until: Date): Promise<void>;
  /** Those that last, in the order in which they began. */
  list(): Promise<readonly Session[]>;
  /** False if there is none of that id. */
  end(id: string): Promise<boolean>;
  /** Says how many it has ended. */
  endAll(): Promise<number>;
}

/** A browser that signs in. */
export interface SessionDraft {
  readonly begun: string;
  /** The address it signed in from. */
  readonly from: string;
}

/** A browser that has signed in. */
export interface Session extends SessionDraft {
  /** Eight hexadecimal digits. It names the session to people. */
  readonly id: string;
  readonly seen: string;
}
