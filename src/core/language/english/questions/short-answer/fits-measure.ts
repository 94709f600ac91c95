import { slice, type TextSpan } from '../../../../span.ts';
import type { StatedSentence } from './stated-sentence.ts';

/** What a sentence must say of a measure for it to be a depth, a height, … */
const DIMENSIONS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow\s+deep\b/iu, /\b(?:deep|depth|below|beneath|underwater)\b/iu],
  [/\bhow\s+(?:tall|high)\b/iu, /\b(?:tall|high|height|above|elevation|altitude)\b/iu],
  [/\bhow\s+wide\b/iu, /\b(?:wide|width|across|diameter)\b/iu],
  [/\bhow\s+heavy\b/iu, /\b(?:heavy|weigh(?:s|ed|ing|t)?)\b/iu],
  [/\bhow\s+fast\b/iu, /\b(?:mph|kph|per\s+hour|an\s+hour|speeds?|knots|faster?)\b/iu],
];
const HOW_LONG = /\bhow\s+long\b/iu;
const LENGTH = /\b(?:miles?|kilomet(?:er|re)s?|km|feet|foot|ft|inch(?:es)?|met(?:er|re)s?|yards?)\b/iu;
const TIME = /\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?)\b/iu;
const IS_LENGTH = /\b(?:long|length|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|spans?|spanning)\b/iu;
/** "4,500 years old", "three years ago": no duration. */
const NO_DURATION = /^[\s-]*(?:old|ago|earlier|later|before|after|younger|older)\b/iu;
/** "the third in three years". */
const WITHIN = /\b(?:in|within|every)\s+$/iu;
/** "five days to two weeks", "three or four years": half of a range. */
const GOES_ON =
  /^\s*(?:to|or|and|[-–])\s*(?:a|an|\d|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve)/iu;
const MAX_BEHIND = 12;

/** Whether a measure is of the kind that the question asks for: a depth for "how deep", no age for "how long". */
export function fitsMeasure(question: string, { text, span }: StatedSentence, measure: TextSpan): boolean {
  if (GOES_ON.test(text.slice(measure.end, measure.end + MAX_BEHIND))) return false;
  const told = slice(text, span);
  const asked = DIMENSIONS.find(([asks]) => asks.test(question));
  if (asked !== undefined) return asked[1].test(told);
  if (!HOW_LONG.test(question)) return true;
  if (LENGTH.test(slice(text, measure))) return IS_LENGTH.test(told);
  if (!TIME.test(slice(text, measure))) return false;
  if (WITHIN.test(text.slice(Math.max(span.start, measure.start - MAX_BEHIND), measure.start))) return false;
  return !NO_DURATION.test(text.slice(measure.end, measure.end + MAX_BEHIND));
}
