import type { Archive } from '../../archive.ts';
import type { DateRange } from '../../dates/date-range.ts';
import { dayIn } from '../../dates/day.ts';
import { type Asked, findDate } from '../../dates/find-date.ts';
import { splitWords } from '../../search/words.ts';
import { slice } from '../../span.ts';
import { readExpectation } from './expectation.ts';
import { readOutlets } from './outlets.ts';
import type { Question } from './question.ts';
import { readWords } from './question-words.ts';
import { readSpeech } from './speech.ts';
import { findUnknownNames } from './unknown-names.ts';

/** A question that cannot be asked: it holds no words, or is longer than anybody asks. */
export interface QuestionFault {
  readonly reason: 'no-words' | 'too-long';
  /** In UTF-16 code units. */
  readonly length: number;
}

/** Longer texts are no questions, in UTF-16 code units. */
export const LONGEST_QUESTION = 2000;

const RECENT =
  /\b(?:this (?:week|month)|recent(?:ly)?|today|latest|just|now|current(?:ly)?|new(?:est|ly)?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/**
 * Reads a question as a person types it, against what the archive knows: whose words it asks for, what they are about,
 * what kind of answer it wants, which outlets and days it names.
 */
export function readQuestion(text: string, archive: Archive, asked: Asked): Question | QuestionFault {
  const { length } = text;
  if (length > LONGEST_QUESTION) return { reason: 'too-long', length };
  if (splitWords(text).length === 0) return { reason: 'no-words', length };
  const { found: outlets, unknown: unknownOutlets, rest: withDates } = readOutlets(text, archive);
  const isSpeech = readSpeech(withDates, archive) !== null;
  const { dates, rest } = readDates(withDates, isSpeech, asked);
  return {
    text,
    ...readExpectation(rest),
    speech: readSpeech(rest, archive),
    outlets,
    unknownOutlets,
    dates,
    isRecent: RECENT.test(text),
    words: readWords(rest),
    unknownNames: findUnknownNames(rest, archive),
  };
}

/** Whether a text could be read as a question. */
export function isQuestion(read: Question | QuestionFault): read is Question {
  return 'kind' in read;
}

/**
 * The days by which a question wants its answer published. Where it asks what happened, "on Tuesday" and "this week"
 * say when that was: it may be reported later, so they only prefer what is recent.
 */
function readDates(
  text: string,
  isSpeech: boolean,
  asked: Asked,
): { readonly dates: DateRange | null; readonly rest: string } {
  const found = findDate(text, asked);
  if (found === null) return { dates: null, rest: text };
  const { range, span } = found;
  const words = slice(text, span);
  const today = dayIn(asked.zone, asked.now).toString();
  const isRunning =
    range.since !== null && range.since <= today && (range.until === null || range.until >= today);
  const isLoose =
    (isRunning && !BOUND.test(words)) ||
    [WEEKDAY, YEAR, AROUND_NOW, COUNTED_OVER].some((each) => each.test(words));
  if (COMPARED.test(text.slice(0, span.start)) || (isLoose && !isSpeech)) return { dates: null, rest: text };
  return { dates: range, rest: `${text.slice(0, span.start)} ${text.slice(span.end)}` };
}

/** "in 2018" says when it happened: years later it is still told. */
const YEAR = /^(?:in\s+)?\d{4}$/iu;
/** "this weekend" may be the one to come; "over the last year" is what something is counted over. */
const AROUND_NOW = /^(?:\p{L}+\s+)?this\b/iu;
const COUNTED_OVER = /^(?:over|during|within|in)\s+the\s+(?:last|past)\b/iu;
/** "higher than a year ago" says what is compared, not when it was reported. */
const COMPARED =
  /\b(?:than|compared (?:with|to)|(?:up|down) from)\s+(?:(?:it|they|that|those|he|she)\s+(?:was|were|did|had)\s+)?(?:in\s+)?$/iu;
const BOUND = /\b(?:since|after|before|until|till|from|between)\b/iu;
const WEEKDAY = /^(?:on\s+)?(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
