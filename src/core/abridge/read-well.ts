import { joinRanges, type UnitRange } from './units.ts';

/** What is left of a text is hard to follow in more pieces than this. */
export const MAX_PIECES = 2;
/** Nor can pieces of fewer words be read by themselves. */
export const MIN_WORDS = 6;
/** No more words than this are not worth a sign of ours. */
const MAX_NARROW = 2;
/** Up to this many words before a piece are shown, too, if they begin its sentence. */
const MAX_LEAD = 3;

/** Widens ranges of too few words within their sentences, from the beginning of these where it is near. */
export function widenRanges(
  ranges: readonly UnitRange[],
  sentences: readonly UnitRange[],
): readonly UnitRange[] {
  return joinRanges(ranges.map((range) => widenRange(range, sentences)));
}

function widenRange(range: UnitRange, sentences: readonly UnitRange[]): UnitRange {
  if (range.last - range.first + 1 >= MIN_WORDS) return range;
  const begin = sentences.findLast(({ first }) => first <= range.first)?.first ?? range.first;
  const end = sentences.find(({ last }) => last >= range.last)?.last ?? range.last;
  const led = range.first - begin <= MAX_LEAD ? begin : range.first;
  const last = Math.max(range.last, Math.min(end, led + MIN_WORDS - 1));
  return { first: Math.max(begin, Math.min(led, last - MIN_WORDS + 1)), last };
}

/** Shows gaps of a word or two, and the narrowest others until few pieces are left, unless that takes too much room. */
export function joinScattered(
  ranges: readonly UnitRange[],
  room: number,
  costOf: (ranges: readonly UnitRange[]) => number,
): readonly UnitRange[] {
  let joined = ranges;
  for (;;) {
    const gaps = joined
      .slice(1)
      .map(({ first }, index) => ({ first: (joined[index]?.last ?? 0) + 1, last: first - 1 }));
    const [narrowest] = gaps.toSorted((one, other) => one.last - one.first - (other.last - other.first));
    if (narrowest === undefined) return joined;
    const isNarrow = narrowest.last - narrowest.first < MAX_NARROW;
    if (joined.length <= MAX_PIECES && !isNarrow) return joined;
    const fewer = joinRanges([...joined, narrowest]);
    if (!isNarrow && costOf(fewer) > room) return joined;
    joined = fewer;
  }
}
