import type { CandidatePassage } from '../../../../answers/ask/passages.ts';
import { daysSincePublished, publicationDay } from '../../../../article/publication-day.ts';
import { splitWords } from '../../../../search/words.ts';
import { wordSet } from '../../lists/grammar/words.ts';

const DAY = 86_400_000;
/** News repeats within this many days what is the case now. */
const MAX_PRESENT_DAYS = 120;
/** A question without a date means news, not what is older than this. */
const MAX_PAST_DAYS = 200;
/** What happened "on Tuesday" is told within this many days of a Tuesday around now, */
const MAX_FROM_WEEKDAY = 3;
/** what happened "this week" within this many days before now, */
const MAX_FROM_WEEK = 12;
const MAX_AHEAD = 4;
/** news of a month within this many days before and after it. */
const MAX_FROM_MONTH = 40;
const WEEKDAYS = [...wordSet('sunday monday tuesday wednesday thursday friday saturday')];
const MONTHS = [
  ...wordSet('january february march april may june july august september october november december'),
];
const YEAR = /\b(?:1[5-9]|20)\d{2}\b/u;
const AROUND_NOW =
  /\b(?:this (?:week|weekend|morning|afternoon|evening)|today|yesterday|tonight|last night)\b/iu;

/** "where is Ruiz going": what is under way. */
const GOING_ON = /\b(?:is|are)\s+(?:\S+\s+){1,4}?\p{L}{2,}ing\b/iu;
const MAX_GOING_ON_DAYS = 14;

/** When a question is asked, and what of it says when. */
export interface AskedTime {
  readonly text: string;
  readonly isPresent: boolean;
  readonly now: Date;
}

/**
 * Whether an article is of another time than the question: too old to say what is the case now, or from other days than
 * "on Tuesday", "this week" and "in March" mean. An undated one never is.
 */
export function isOfAnotherDay({ text, isPresent, now }: AskedTime, { source }: CandidatePassage): boolean {
  const age = daysSincePublished(source.read.article, now);
  if (age === null) return false;
  if (age > (isPresent ? MAX_PRESENT_DAYS : MAX_PAST_DAYS) && !YEAR.test(text)) return true;
  if (GOING_ON.test(text) && age > MAX_GOING_ON_DAYS) return true;
  if (AROUND_NOW.test(text) && (age > MAX_FROM_WEEK || age < -MAX_AHEAD)) return true;
  const words = splitWords(text).map(({ form }) => form);
  const weekday = WEEKDAYS.findIndex((each) => words.includes(each));
  if (weekday >= 0 && !isNearWeekday(now, weekday, age)) return true;
  return false;
}

function isNearWeekday(now: Date, weekday: number, age: number): boolean {
  const sinceLast = (now.getUTCDay() - weekday + 7) % 7;
  return [sinceLast, sinceLast - 7].some((each) => Math.abs(Math.floor(age) - each) <= MAX_FROM_WEEKDAY);
}

/** Whether words near an answer name another month than the question. */
export function isOfAnotherMonth(question: string, near: string, { source }: CandidatePassage): boolean {
  const asked = monthsIn(question);
  if (asked.length === 0) return false;
  const told = monthsIn(near);
  if (told.some((month) => asked.includes(month))) return false;
  if (told.length > 0) return true;
  const day = publicationDay(source.read.article);
  return day !== null && !asked.some((month) => isAroundMonth(day, month));
}

function isAroundMonth(day: string, month: number): boolean {
  const middle = Date.parse(`${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-15`);
  return Math.abs(Date.parse(day) - middle) <= MAX_FROM_MONTH * DAY;
}

/** "May" and "march" in small letters are months only behind a preposition. */
function monthsIn(text: string): readonly number[] {
  return MONTHS.flatMap((month, index) => {
    const capital = `${month.charAt(0).toUpperCase()}${month.slice(1)}`;
    const small =
      month === 'may' || month === 'march'
        ? String.raw`(?<=\b(?:in|of|since|until|by|early|late)\s)${month}`
        : month;
    return new RegExp(String.raw`\b(?:${capital}|${small})\b`, 'u').test(text) ? [index] : [];
  });
}
