import { Temporal } from 'temporal-polyfill';
import type { Archive } from '../../../archive.ts';
import type { DateRange } from '../../../dates/date-range.ts';
import type { Asked, DatePhrase } from '../../../dates/date-reader.ts';
import { dayIn } from '../../../dates/day.ts';
import { slice } from '../../../span.ts';
import { findSettledDate } from '../../settled-dates.ts';

/** The days on which a question wants its answer published. */
export interface QuestionDates {
  readonly dates: DateRange | null;
  /** The words that leave the year open; null where it is stated. */
  readonly takenFor: string | null;
  /** The question without the words for these days. */
  readonly rest: string;
}

/** When a question is asked, and whether it asks what was said. */
export interface DatedQuestion extends Asked {
  readonly isSpeech: boolean;
}

/**
 * Reads the days on which a question wants its answer published. For what was said they are the days named. For what
 * happened, "last week" and "yesterday" only rule out earlier articles, since later ones may report it; "this week"
 * also admits the week before, when it was announced; "on Tuesday", "in 2018" and "this year" rule out nothing.
 */
export async function readDates(
  text: string,
  archive: Archive,
  asked: DatedQuestion,
): Promise<QuestionDates> {
  const found = await findSettledDate(text, archive, asked);
  const none = { dates: null, takenFor: null, rest: text };
  if (found === null) return none;
  const words = slice(text, found.span);
  const phrase = archive.language.dates.readPhrase(words, text.slice(0, found.span.start));
  if (phrase.isCompared) return none;
  const rest = `${text.slice(0, found.span.start)} ${text.slice(found.span.end)}`;
  const { range, isYearOpen } = found;
  if (await isBeforeAll(range, archive)) return none;
  if (asked.isSpeech)
    return { dates: reportedBy(range, phrase), takenFor: isYearOpen ? words.trim() : null, rest };
  const recent = readRecent(range, phrase);
  if (recent !== null) return { dates: recent, takenFor: null, rest: text };
  const today = dayIn(asked.zone, asked.now).toString();
  const isRunning =
    range.since !== null && range.since <= today && (range.until === null || range.until >= today);
  const isLoose = (isRunning && !phrase.isBound) || phrase.isLoose;
  return isLoose ? none : { dates: range, takenFor: isYearOpen ? words.trim() : null, rest };
}

/** Whether the days are long before the archive begins, so that they say when something happened. */
async function isBeforeAll({ until }: DateRange, archive: Archive): Promise<boolean> {
  if (until === null) return false;
  const later = Temporal.PlainDate.from(until).add({ years: YEARS_BEFORE }).toString();
  const { bounds } = await archive.dates();
  return bounds !== null && bounds.first > later;
}

/** Nearer than this, the words are just not in the archive. */
const YEARS_BEFORE = 5;

/** What was said yesterday is in today's papers. */
function reportedBy(range: DateRange, { isDayAgo }: DatePhrase): DateRange {
  const { since, until } = range;
  if (until === null || since !== until || !isDayAgo) return range;
  return { since, until: Temporal.PlainDate.from(until).add({ days: 1 }).toString() };
}

/** The days from which on something is news; null where the words rule nothing out. */
function readRecent({ since }: DateRange, { isThisPeriod, isPastPeriod }: DatePhrase): DateRange | null {
  if (since === null) return null;
  if (isThisPeriod)
    return { since: Temporal.PlainDate.from(since).subtract({ days: DAYS_BEFORE }).toString(), until: null };
  return isPastPeriod ? { since, until: null } : null;
}

/** Events of a week are announced the week before. */
const DAYS_BEFORE = 7;
