import { Temporal } from 'temporal-polyfill';
import type { DateRange } from '../../../dates/date-range.ts';
import type { Asked, FoundDate } from '../../../dates/date-reader.ts';
import { dayIn } from '../../../dates/day.ts';
import { toRange } from '../../../dates/period.ts';
import { type DateMention, findMentions } from './01-mentions.ts';
import { readPeriod } from './02-periods.ts';
import { readBound } from './03-bounds.ts';
import { type MentionInText, saysWhen } from './date-context.ts';

const OWN_PREPOSITION = /^(?:(?:on|in|of|during|within|at)\s+)?(?:the\s+(?=past|last|\d))?/iu;
const BLANK = /^[\s,.;]*$/u;
const CONJUNCTION = /^\s*(?:,|and|but)*\s*$/iu;

/**
 * Finds when something was said in a question: "yesterday", "last week" (the Monday to Sunday before), "since Monday",
 * "in October" (the latest that has begun), "between 3 and 10 October 2024". Null where nothing says when: a date that
 * is the topic ("about 6 January"), a part of a name ("Sunday Times"), or yet to come is no answer to it.
 */
export function findDate(text: string, { now, zone }: Asked): FoundDate | null {
  const today = dayIn(zone, now);
  const found = findMentions(text, today).flatMap((mention) => {
    const inText = placeInText(mention, text);
    const read = saysWhen(inText) ? toFoundDate(inText, today, zone) : null;
    return read === null || isToCome(read.range, inText, today) ? [] : [read];
  });
  const [first, second] = found;
  if (first === undefined) return null;
  return (second !== undefined && joinSides(first, second, text)) || first;
}

/**
 * Reads a whole value as a date or period: "2024-10-18", "last week", "since Monday", "2024"; null where it is none.
 */
export function readDate(text: string, { now, zone }: Asked): FoundDate | null {
  const today = dayIn(zone, now);
  const mentions = findMentions(text, today);
  for (const mention of mentions) {
    const inText = placeInText(mention, text);
    const found = toFoundDate(inText, today, zone);
    if (found !== null && BLANK.test(text.slice(0, found.span.start) + text.slice(found.span.end)))
      return found;
  }
  return null;
}

function placeInText(mention: DateMention, text: string): MentionInText {
  const own = OWN_PREPOSITION.exec(mention.text)?.[0].length ?? 0;
  const start = mention.index + own;
  const end = mention.index + mention.text.length;
  const before = text.slice(0, start);
  const { bound } = readBound(before);
  return { mention, text: text.slice(start, end), before, after: text.slice(end), bound };
}

function toFoundDate(inText: MentionInText, today: Temporal.PlainDate, zone: string): FoundDate | null {
  const { text, mention, before } = inText;
  const period = readPeriod({ ...mention, text, tags: () => mention.tags() }, before, today, zone);
  if (period === null) return null;
  const { bound, length } = readBound(before);
  const isRange = mention.end != null;
  const span = { start: before.length - length, end: before.length + text.length };
  return { range: toRange(period, isRange ? 'within' : bound), span, isYearOpen: leavesYearOpen(inText) };
}

/** "18 October" and "in October" leave the year open; "last October" and "yesterday" do not. */
function leavesYearOpen({ mention: { start, end }, text, before }: MentionInText): boolean {
  const isStated = start.isCertain('year') || end?.isCertain('year') === true;
  return !isStated && start.isCertain('month') && NAMES_MONTH.test(text) && !TURNED.test(before);
}

const NAMES_MONTH = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?!\p{L})/iu;
const TURNED = /\b(?:last|previous|this|next)\s+$/iu;

/** A future day is a topic and no limit, since nothing was reported on it yet: "by 2030", "tomorrow". */
function isToCome({ since, until }: DateRange, { bound }: MentionInText, today: Temporal.PlainDate): boolean {
  const isOpen = bound === 'until' || bound === 'before';
  const day = isOpen ? until : since;
  return day !== null && Temporal.PlainDate.compare(today, day) < 0;
}

/** "after 3 October and before 10 October" are two sides of one period. */
function joinSides(first: FoundDate, second: FoundDate, text: string): FoundDate | null {
  if (!CONJUNCTION.test(text.slice(first.span.end, second.span.start))) return null;
  const [since, until] = [first.range.since ?? second.range.since, first.range.until ?? second.range.until];
  const isOneSided = [first, second].every(({ range }) => range.since === null || range.until === null);
  if (!isOneSided || since === null || until === null || since > until) return null;
  const isYearOpen = first.isYearOpen && second.isYearOpen;
  return { range: { since, until }, span: { start: first.span.start, end: second.span.end }, isYearOpen };
}
