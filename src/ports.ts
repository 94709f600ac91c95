/** Tells the time. */
export interface Clock {
  now(): Date;
  /** The IANA time zone in which the machine keeps it. */
  zone(): string;
}

/** Takes what the person who runs the program should know, one line each. */
export interface Notices {
  /** Something was left out or is not as it should be; the program goes on. */
  warn(line: string): void;
}
