import type { DatePhrase } from '../../../dates/date-reader.ts';

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
const LOOSE = [WEEKDAY, YEARS, AROUND_NOW, COUNTED_OVER, UP_TO];

/** How the English words of a date say when. @param before - the text before them. */
export function readPhrase(words: string, before: string): DatePhrase {
  return {
    isCompared: COMPARED.test(before),
    isDayAgo: DAY_AGO.test(words),
    isThisPeriod: THIS_PERIOD.test(words),
    isPastPeriod: LAST_PERIOD.test(words) || MONTH_OF_YEAR.test(words),
    isBound: BOUND.test(words),
    isLoose: LOOSE.some((each) => each.test(words)),
  };
}
