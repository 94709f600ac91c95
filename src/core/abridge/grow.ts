import { slice } from '../span.ts';
import { ENDS_CLAUSE, type Growing, trimEnd, widthOfRange } from './trim-end.ts';
import { joinRanges, type UnitRange } from './units.ts';

/** A gap that is hardly wider than our sign is shown, whatever room there is. */
const MAX_GAP = 8;
/** The share of the room left that goes to words in the middle of a sentence before what is kept. */
const SHARE_BEFORE = 1 / 3;
/** How many words may lead up to a piece that is not the first. */
export const MAX_LEAD = 6;
const CAPITAL = /^\p{Lu}/u;

/** The ranges with as many units around them as there is room for; the beginning of the text where there are none. */
export function grow(growing: Growing, needed: readonly UnitRange[]): readonly UnitRange[] {
  const seeds = needed.length === 0 ? [{ first: 0, last: 0 }] : needed;
  const led = leadOthers(growing, growBefore(growing, fillGaps(growing, seeds), SHARE_BEFORE));
  const followed = growBehind(growing, led);
  const isKept = (index: number) => seeds.some(({ first, last }) => first <= index && index <= last);
  const trimmed = growBefore(growing, followed, 1).map((range) => trimEnd(growing, range, isKept));
  return growBefore(growing, trimmed, 1);
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

/**
 * Goes back to the beginning of a sentence, of earlier ones too; else to that of a clause within its share of the room.
 */
function growBefore(growing: Growing, ranges: readonly UnitRange[], share: number): readonly UnitRange[] {
  const { sentenceStarts, room, costOf } = growing;
  const [head, ...others] = ranges;
  if (head === undefined) return ranges;
  const from = (first: number) => [{ first, last: head.last }, ...others];
  const starts = sentenceStarts.filter((start) => start <= head.first);
  const whole = starts.find((start) => costOf(from(start)) <= room);
  if (whole !== undefined) return share < 1 ? from(starts.at(-1) ?? whole) : from(whole);
  const most = costOf(ranges) + (room - costOf(ranges)) * share;
  let least = head.first;
  while (least > (starts.at(-1) ?? 0) && costOf(from(least - 1)) <= most) least -= 1;
  return from(findLead(growing, least, head.first) ?? least);
}

/** Takes up to each later range what leads up to it from the beginning of a clause or a phrase, if that is near. */
function leadOthers(growing: Growing, ranges: readonly UnitRange[]): readonly UnitRange[] {
  let led = ranges;
  for (const [index, range] of ranges.entries()) {
    const before = ranges[index - 1];
    if (before === undefined) continue;
    const sentence = growing.sentenceStarts.findLast((start) => start <= range.first) ?? 0;
    const least = Math.max(before.last + 1, sentence, range.first - MAX_LEAD);
    const first = findLead(growing, least, range.first) ?? range.first;
    const longer = joinRanges([...led, { first, last: range.last }]);
    if (growing.costOf(longer) <= growing.room) led = longer;
  }
  return led;
}

/** Where between two units something begins that can be read by itself: a clause before a phrase, the first of them. */
function findLead(growing: Growing, least: number, first: number): number | undefined {
  const wordAt = (index: number) => slice(growing.text, growing.units[index] ?? { start: 0, end: 0 });
  return (
    findClause(growing, least, first) ??
    between(least, first).find(
      (index) => growing.language.opensPhrase(wordAt(index)) || beginsName(wordAt(index - 1), wordAt(index)),
    )
  );
}

/** Where between two units a clause begins, behind a mark rather than with a word of its own. */
export function findClause(
  { text, units, language }: Pick<Growing, 'text' | 'units' | 'language'>,
  least: number,
  first: number,
): number | undefined {
  const wordAt = (index: number) => slice(text, units[index] ?? { start: 0, end: 0 });
  const reached = between(least, first);
  return (
    reached.find((index) => ENDS_CLAUSE.test(wordAt(index - 1))) ??
    reached.find((index) => language.opensClause(wordAt(index).toLowerCase()))
  );
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function beginsName(before: string, word: string): boolean {
  return CAPITAL.test(word) && !CAPITAL.test(before);
}

/**
 * Each range in turn takes the unit behind it, until nothing more has room; the last goes to the end where that has.
 */
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
