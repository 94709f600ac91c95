import { Temporal } from 'temporal-polyfill';
import type { Archive } from '../../archive.ts';
import type { DateRange } from '../../dates/date-range.ts';
import { dayIn } from '../../dates/day.ts';
import type { Asked } from '../../dates/find-date.ts';
import { slice } from '../../span.ts';
import { findSettledDate } from '../settled-dates.ts';

/** The days by which a question wants its answer published. */
export interface QuestionDates {
  readonly dates: DateRange | null;
  /** The words that leave the year open; null where it is stated. */
  readonly takenFor: string | null;
  /** The question without the words that say when, where they say when it was published. */
  readonly rest: string;
}

/** When a question is asked, and whether it asks what was said. */
export interface DatedQuestion extends Asked {
  readonly isSpeech: boolean;
}

/**
 * Reads the days by which a question wants its answer published. Of what was said they are the days named. Of what
 * happened, "last week" and "yesterday" only rule out what was published before, since it may be reported later; "this
 * week" lets in the week before too, when it was announced; "on Tuesday", "in 2018" and "this year" rule out nothing.
 */
export async function readDates(
  text: string,
  archive: Archive,
  asked: DatedQuestion,
): Promise<QuestionDates> {
  const found = await findSettledDate(text, archive, asked);
  const none = { dates: null, takenFor: null, rest: text };
  if (found === null || COMPARED.test(text.slice(0, found.span.start))) return none;
  const words = slice(text, found.span);
  const rest = `${text.slice(0, found.span.start)} ${text.slice(found.span.end)}`;
  const { range, isYearOpen } = found;
  if (await isBeforeAll(range, archive)) return none;
  if (asked.isSpeech)
    return { dates: reportedBy(range, words), takenFor: isYearOpen ? words.trim() : null, rest };
  const recent = readRecent(words, range);
  if (recent !== null) return { dates: recent, takenFor: null, rest: text };
  const today = dayIn(asked.zone, asked.now).toString();
  const isRunning =
    range.since !== null && range.since <= today && (range.until === null || range.until >= today);
  const isLoose =
    (isRunning && !BOUND.test(words)) ||
    [WEEKDAY, YEARS, AROUND_NOW, COUNTED_OVER, UP_TO].some((each) => each.test(words));
  return isLoose ? none : { dates: range, takenFor: isYearOpen ? words.trim() : null, rest };
}

/** Whether the days lie long before anything in the archive was published: they say when something happened. */
async function isBeforeAll({ until }: DateRange, archive: Archive): Promise<boolean> {
  if (until === null) return false;
  const later = Temporal.PlainDate.from(until).add({ years: YEARS_BEFORE }).toString();
  const { bounds } = await archive.dates();
  return bounds !== null && bounds.first > later;
}

/** What was said some months before the archive begins is not in it. */
const YEARS_BEFORE = 5;

/** What was said yesterday is in today's papers. */
function reportedBy(range: DateRange, words: string): DateRange {
  const { since, until } = range;
  if (until === null || since !== until || !DAY_AGO.test(words)) return range;
  return { since, until: Temporal.PlainDate.from(until).add({ days: 1 }).toString() };
}

/** From when on something of these days is news; null where the words rule nothing out. */
function readRecent(words: string, { since }: DateRange): DateRange | null {
  if (since === null) return null;
  if (THIS_PERIOD.test(words))
    return { since: Temporal.PlainDate.from(since).subtract({ days: DAYS_BEFORE }).toString(), until: null };
  return LAST_PERIOD.test(words) || MONTH_OF_YEAR.test(words) ? { since, until: null } : null;
}

/** What happens in a week is announced in the week before. */
const DAYS_BEFORE = 7;
const THIS_PERIOD = /^(?:(?:in|during|of|for|within)\s+)?this\s+(?:week|month)$/iu;
const LAST_PERIOD =
  /^(?:(?:in|during|of|from|for|within)\s+)?(?:(?:the\s+)?(?:last|past|previous)\s+(?:week|month|weekend|quarter|year)|yesterday|last\s+night)$/iu;
/** What happened "in March 2022" is told then and later. */
const MONTH_OF_YEAR =
  /^(?:(?:in|since|from|during|of)\s+)*(?:(?:early|mid|late)[\s-]+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?,?\s+\d{4}$/iu;
const DAY_AGO = /^(?:yesterday|last\s+night|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
/** "in 2018" and "before 2021" say when it happened: years later it is still told. */
const YEARS =
  /^(?:(?:in|before|after|since|until|by|from|between|during|the|year)\s+)*\d{4}(?:\s*(?:and|to|until|[-–—])\s*\d{4})?$/iu;
/** "this weekend" may be the one to come; "over the last year" is what something is counted over. */
const AROUND_NOW = /^(?:\p{L}+\s+)?this\b/iu;
const COUNTED_OVER = /^(?:over|during|within|in)\s+the\s+(?:last|past)\b/iu;
/** "higher than a year ago" says what is compared, not when it was reported. */
const COMPARED =
  /\b(?:than|compared (?:with|to)|(?:up|down) from)\s+(?:(?:it|they|that|those|he|she)\s+(?:was|were|did|had)\s+)?(?:in\s+)?$/iu;
/** What was so "by Saturday" is reported later. */
const UP_TO = /^(?:by|before|until|till)\b/iu;
const BOUND = /\b(?:since|after|before|until|till|from|between)\b/iu;
const WEEKDAY = /^(?:on\s+)?(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
