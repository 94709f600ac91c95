/** Tells the time. */
export interface Clock {
  now(): Date;
  /** The IANA time zone in which the machine keeps it. */
  zone(): string;
}

/** Calls back later. */
export interface Timer {
  /** Calls once after some milliseconds, unless the returned function is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

/** Takes what the person who runs the program should know, one line each. */
export interface Notices {
  /** Something was left out or is not as it should be; the program goes on. */
  warn(line: string): void;
}

/** What a log entry tells besides its event; values that say who, where and what to do. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Takes what whoever keeps the program running should know, one entry each; no secret is ever shown in it. */
export interface Log {
  /** @param event Names what happened, in kebab-case: `slack-connected`. */
  info(event: string, fields?: LogFields): void;
  /** Something did not work, and the program goes on without it. */
  warn(event: string, fields?: LogFields): void;
  /** Something does not work until somebody does something about it. */
  error(event: string, fields?: LogFields): void;
}
