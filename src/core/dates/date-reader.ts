import type { TextSpan } from '../span.ts';
import type { DateRange } from './date-range.ts';
import type { StatedDate } from './stated-date.ts';

/** When and where a date is read. */
export interface Asked {
  readonly now: Date;
  /** The asker's IANA time zone, in which "today" is. */
  readonly zone: string;
}

/** Reads dates in one language. */
export interface DateReader {
  /** When something was said, as a question tells it; null where nothing says when. */
  find(question: string, asked: Asked): FoundDate | null;
  /** A whole value as a date or period: "2024-10-18", "since Monday"; null where it is none. */
  read(value: string, asked: Asked): FoundDate | null;
  /** How the words of a date say when. @param before - the text before them. */
  readPhrase(words: string, before: string): DatePhrase;
  /** A date as articles write it; null where there is none, or where it depends on the day of writing. */
  readStated(text: string): StatedDate | null;
}

/** A date or period in a text. */
export interface FoundDate {
  readonly range: DateRange;
  /** The words that say it, with the preposition before them: "since Monday". */
  readonly span: TextSpan;
  /** Whether the words leave the year open ("18 October"), so that {@link range} is in the latest that fits. */
  readonly isYearOpen: boolean;
}

/** How the words of a date say when something was, which tells when it may be news. */
export interface DatePhrase {
  /** Whether it is what something is compared with: "higher than a year ago". */
  readonly isCompared: boolean;
  /** Whether it is one day, by its distance or its weekday: "yesterday", "on Monday". */
  readonly isDayAgo: boolean;
  /** Whether it is the week or month that goes on: "this week". */
  readonly isThisPeriod: boolean;
  /** Whether it is a period that is over and not long ago, or a month of a year: "last week", "in March 2022". */
  readonly isPastPeriod: boolean;
  /** Whether it bounds a time: "since Monday". */
  readonly isBound: boolean;
  /** Whether it says little of when it was reported: "on Tuesday", "in 2018", "this weekend", "by Friday". */
  readonly isLoose: boolean;
}
