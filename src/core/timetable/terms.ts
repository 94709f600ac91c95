/** When a digest is posted, and what it tells. */
export interface DigestTerms {
  /** The time of day in the zone. */
  readonly time: TimeOfDay;
  /** An IANA time zone in its usual spelling. */
  readonly zone: string;
  /** Monday to Friday only. */
  readonly isWeekdaysOnly: boolean;
  /** The day that is told: the one before the run's, which is over, or the run's own as far as it has come. */
  readonly day: 'yesterday' | 'today';
  /** Whether a day without articles is posted as such, or nothing is. */
  readonly empty: 'post' | 'skip';
}

/** A time of day on the wall, to the minute. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}
