import { slice, type TextSpan } from '../span.ts';
import { widthOf } from './text-width.ts';

const WITHOUT_SPACE = /\S+/gu;
/** What is wider is no word but an address, or a sentence in a script that has no spaces. */
const MAX_UNIT = 20;
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is shown whole or not at all, in order: words with the marks around them; parts of what is too long for one. */
export function splitUnits(text: string, span: TextSpan): readonly TextSpan[] {
  return [...slice(text, span).matchAll(WITHOUT_SPACE)].flatMap(({ 0: word, index }) => {
    const start = span.start + index;
    return widthOf(word) <= MAX_UNIT ? [{ start, end: start + word.length }] : splitWord(word, start);
  });
}

function splitWord(word: string, start: number): readonly TextSpan[] {
  const parts = [...WORDS.segment(word)].flatMap(({ segment, index }) =>
    widthOf(segment) <= MAX_UNIT
      ? [{ segment, index }]
      : [...GRAPHEMES.segment(segment)].map((each) => ({ segment: each.segment, index: index + each.index })),
  );
  return parts.map(({ segment, index }) => ({ start: start + index, end: start + index + segment.length }));
}

/** The indexes of the first and the last unit that share a code unit with a span; null where none does. */
export function unitsOf(units: readonly TextSpan[], { start, end }: TextSpan): UnitRange | null {
  const first = units.findIndex((unit) => unit.end > start);
  const last = units.findLastIndex((unit) => unit.start < end);
  return first < 0 || last < first ? null : { first, last };
}

/** Units that stand side by side, by their indexes; both are among them. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

/** Ranges in order, those that overlap or touch as one. */
export function joinRanges(ranges: readonly UnitRange[]): readonly UnitRange[] {
  const joined: UnitRange[] = [];
  for (const { first, last } of ranges.toSorted((one, other) => one.first - other.first)) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before.last + 1)
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    else joined.push({ first, last });
  }
  return joined;
}
