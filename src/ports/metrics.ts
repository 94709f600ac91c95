import type { Outcome } from '../command.ts';

/** Takes what whoever keeps the program running wants to see over time; no words of people or of articles. */
export interface Metrics {
  /** A question was answered. */
  answered(question: AnsweredQuestion): void;
  /** A digest was posted to a channel, or its turn was put off. */
  digestDelivered(platform: string, outcome: 'posted' | 'later'): void;
}

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
