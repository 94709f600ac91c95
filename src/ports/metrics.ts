import type { Outcome } from '../command/command.ts';

/** Takes what whoever keeps the program running wants to see over time; no words of people or of articles. */
export interface Metrics {
  /** A question was answered. */
  answered(question: AnsweredQuestion): void;
  /** A digest was posted to a channel, put off, given up, or left out: on an empty day, or since nobody was there. */
  digestDelivered(platform: string, outcome: 'posted' | 'later' | 'failed' | 'skipped'): void;
  /** Something that a platform sent, or somebody in its name, was not taken. */
  eventDropped(platform: string, reason: DropReason): void;
}

/**
 * Why an event is not taken: it does not say what it must; it is not signed as it must be; it is too large or came too
 * slowly; too many came at once; nobody is answered where it comes from.
 */
export type DropReason =
  | 'malformed'
  | 'bad-signature'
  | 'too-large'
  | 'too-slow'
  | 'too-many'
  | 'not-admitted';

/** A question by what is counted of it. */
export interface AnsweredQuestion {
  /** The command's name, or how else it was asked: `talk`, `look-up`, `button`. */
  readonly command: string;
  readonly platform: string;
  /** `failed`: there was no answer, since the state store did not do its part. */
  readonly outcome: Outcome['status'] | 'failed';
  /** How long it took. */
  readonly seconds: number;
}
