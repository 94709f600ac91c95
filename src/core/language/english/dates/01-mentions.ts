import type { ParsedResult, Parser } from 'chrono-node/en';
import { Chrono, casual } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import { overlaps, type TextSpan } from '../../../span.ts';

/** Words that may be a date, as chrono reads them, whatever is around them. */
export type DateMention = Pick<ParsedResult, 'index' | 'text' | 'start' | 'end' | 'tags'>;

/** A year, or a year and a month; no part of a larger number, of a price or of a path. */
const YEAR = String.raw`(?<![\d.,:/£$€-])((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?(?!\d|[.,:/-]\d|%)`;
const YEARS = new RegExp(`${YEAR}(?:\\s*(?:to|until|[-–—])\\s*${YEAR})?`, 'iu');
const BETWEEN = /(?<=\bbetween\s[^.?!]{1,40}\s)and(?=\s)/giu;

const YEARS_PARSER: Parser = {
  pattern: () => YEARS,
  extract(context, match) {
    const [text, year, month, endYear, endMonth] = match;
    const end = endYear === undefined ? undefined : toComponents(endYear, endMonth);
    return context.createParsingResult(match.index ?? 0, text, toComponents(year, month), end);
  },
};

/** Chrono by itself drops mere digits. */
const years = new Chrono({ parsers: [YEARS_PARSER], refiners: [] });

/** Finds possible dates in a text, in order, relative to noon of `today` without a zone. */
export function findMentions(text: string, today: Temporal.PlainDate): readonly DateMention[] {
  const noon = today.toZonedDateTime({ timeZone: 'UTC', plainTime: Temporal.PlainTime.from('12:00') });
  const reference = { instant: new Date(noon.epochMilliseconds), timezone: 0 };
  const readable = readRangesAsOne(text);
  const dates = casual.parse(readable, reference);
  const others = years
    .parse(readable, reference)
    .filter((year) => !dates.some((date) => overlaps(spanOf(date), spanOf(year))));
  return [...dates, ...others].toSorted((one, other) => one.index - other.index);
}

function toComponents(year: string | undefined, month: string | undefined) {
  return month === undefined ? { year: Number(year) } : { year: Number(year), month: Number(month) };
}

function spanOf({ index, text }: DateMention): TextSpan {
  return { start: index, end: index + text.length };
}

/** Chrono joins "3 to 10 October" but not "between 3 and 10 October"; the offsets stay the same. */
function readRangesAsOne(text: string): string {
  return text.replace(BETWEEN, ' to');
}
