import { LEADING_ON } from '../language/english/leading-on.ts';
import { slice, type TextSpan } from '../span.ts';
import { widthOf } from './text-width.ts';
import { joinRanges, type UnitRange } from './units.ts';

/** A text to be shown in part, and what room there is for it. */
export interface Growing {
  readonly text: string;
  readonly units: readonly TextSpan[];
  /** The indexes of the units that begin a sentence, ascending. */
  readonly sentenceStarts: readonly number[];
  readonly room: number;
  /** How much room ranges take with all that is shown beside them. */
  costOf(ranges: readonly UnitRange[]): number;
}

/** A gap that is hardly wider than our sign is shown, whatever room there is. */
const MAX_GAP = 8;
/** The share of the room left that goes to words in the middle of a sentence before what is kept. */
const SHARE_BEFORE = 1 / 3;
/** Fewer words of a next sentence, or of what stands behind a quotation, say nothing. */
const MIN_NEXT = 6;
const ENDS_QUOTATION = /["”»][,;]?$/u;
const ENDS_CLAUSE = /[,;:–—)\]”"]$/u;

/** The ranges with as many units around them as there is room for; the beginning of the text where there are none. */
export function grow(growing: Growing, needed: readonly UnitRange[]): readonly UnitRange[] {
  const seeds = needed.length === 0 ? [{ first: 0, last: 0 }] : needed;
  const led = growBefore(growing, fillGaps(growing, seeds), SHARE_BEFORE);
  const followed = growBehind(growing, led);
  const isKept = (index: number) => seeds.some(({ first, last }) => first <= index && index <= last);
  return growBefore(growing, followed, 1).map((range) => trimEnd(growing, range, isKept));
}

/** Shows the narrowest gaps first. */
function fillGaps(growing: Growing, ranges: readonly UnitRange[]): readonly UnitRange[] {
  const gaps = ranges
    .slice(1)
    .map(({ first }, index) => ({ first: (ranges[index]?.last ?? 0) + 1, last: first - 1 }))
    .map((gap) => ({ gap, width: widthOfRange(growing, gap) }))
    .toSorted((one, other) => one.width - other.width);
  let filled = ranges;
  for (const { gap, width } of gaps) {
    const joined = joinRanges([...filled, gap]);
    if (width <= MAX_GAP || growing.costOf(joined) <= growing.room) filled = joined;
  }
  return filled;
}

function widthOfRange({ text, units }: Growing, { first, last }: UnitRange): number {
  return widthOf(slice(text, { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 }));
}

/** Goes back to the beginning of a sentence, of earlier ones too; else to that of a clause within its share of the room. */
function growBefore(growing: Growing, ranges: readonly UnitRange[], share: number): readonly UnitRange[] {
  const { sentenceStarts, room, costOf, units, text } = growing;
  const [head, ...others] = ranges;
  if (head === undefined) return ranges;
  const from = (first: number) => [{ first, last: head.last }, ...others];
  const starts = sentenceStarts.filter((start) => start <= head.first);
  const whole = starts.find((start) => costOf(from(start)) <= room);
  if (whole !== undefined) return share < 1 ? from(starts.at(-1) ?? whole) : from(whole);
  const most = costOf(ranges) + (room - costOf(ranges)) * share;
  let first = head.first;
  while (first > (starts.at(-1) ?? 0) && costOf(from(first - 1)) <= most) first -= 1;
  for (let at = first; at < head.first; at += 1) {
    if (ENDS_CLAUSE.test(slice(text, units[at - 1] ?? { start: 0, end: 0 }))) return from(at);
  }
  return from(first);
}

/** Each range in turn takes the unit behind it, until nothing more has room; the last goes to the end where that has. */
function growBehind(growing: Growing, ranges: readonly UnitRange[]): readonly UnitRange[] {
  const { units, room, costOf } = growing;
  const end = units.length - 1;
  const toEnd = joinRanges([...ranges, { first: ranges.at(-1)?.last ?? end, last: end }]);
  let grown = costOf(toEnd) <= room ? toEnd : ranges;
  for (let index = 0, failed = 0; failed < grown.length; index += 1) {
    const range = grown[index % grown.length];
    if (range === undefined) break;
    const longer = joinRanges([...grown, { first: range.last, last: Math.min(range.last + 1, end) }]);
    const isLonger = range.last < end && costOf(longer) <= room;
    failed = isLonger ? 0 : failed + 1;
    if (isLonger) grown = longer;
  }
  return grown;
}

/** Takes back what reads as broken off: the first few words of what comes next, and words that only lead on to others. */
function trimEnd(
  { sentenceStarts, units, text }: Growing,
  { first, last }: UnitRange,
  isKept: (index: number) => boolean,
): UnitRange {
  if (last === units.length - 1) return { first, last };
  const sentence = sentenceStarts.findLast((each) => each <= last) ?? 0;
  const closed = units.slice(first, last).findLastIndex((unit) => ENDS_QUOTATION.test(slice(text, unit)));
  const start = Math.max(sentence, closed < 0 ? 0 : first + closed + 1);
  const isFragment = start > first && last - start + 1 < MIN_NEXT;
  let end = last;
  while (end > first && !isKept(end) && ((isFragment && end >= start) || leadsOn(text, units[end]))) end -= 1;
  return { first, last: end };
}

function leadsOn(text: string, unit: TextSpan | undefined): boolean {
  return unit !== undefined && LEADING_ON.has(slice(text, unit).toLowerCase());
}
