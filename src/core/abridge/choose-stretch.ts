import type { LanguageWords } from '../language/language-words.ts';
import { foldWord } from '../search/words.ts';
import { slice, type TextSpan } from '../span.ts';
import { CUT } from './cut.ts';
import { findClause, MAX_LEAD } from './grow.ts';
import { MIN_WORDS, widenRanges } from './read-well.ts';
import { widthOf } from './text-width.ts';
import { ENDS_CLAUSE } from './trim-end.ts';
import { joinRanges, type UnitRange, unitsOf } from './units.ts';

/** A text in units, one stretch of which is shown. */
export interface Stretching {
  readonly text: string;
  readonly units: readonly TextSpan[];
  readonly sentences: readonly UnitRange[];
  /** How much of a sentence is shown that is too long to be shown whole. */
  readonly room: number;
  /** How wide a sentence may be that is shown whole. */
  readonly sentenceRoom: number;
  readonly language: LanguageWords;
}

interface Sought extends UnitRange {
  readonly form: string;
}

/** Our sign of a cut, with the space beside it. */
const SIGN_WIDTH = CUT.length + 1;
/** That a stretch begins its sentence counts a little less than one more word of the question. */
const WORTH_OF_START = 0.75;
/** That there is a cut in the middle of a sentence counts against it. */
const COST_OF_CUT = 0.5;
/** How many words more the first few are, so that they end in a clause's end. */
const MAX_MORE = 3;
/** Of more places of the words no more is looked at. */
const MAX_SOUGHT = 200;
/** No stretch that fits has more. */
const MAX_WITHIN = 20;

/**
 * The units to show of a text where the words of a question stand in many places: the sentence with the most of
 * different words, with its neighbours where these have more and there is room; of a sentence that is too long the
 * stretch with the most, from its beginning where it can be, or its first few words and its end.
 *
 * @param always - what the stretch holds by all means.
 * @returns one or two ranges; none if the text has none of the words.
 */
export function chooseStretch(
  stretching: Stretching,
  asked: readonly TextSpan[],
  always: readonly TextSpan[],
): readonly UnitRange[] {
  const { text, units, sentences, room, sentenceRoom } = stretching;
  const must = rangeOf(always.flatMap((each) => unitsOf(units, each) ?? []));
  const sought = asked.slice(0, MAX_SOUGHT).flatMap((each) => {
    const range = unitsOf(units, each);
    return range === null ? [] : [{ ...range, form: foldWord(slice(text, each)) }];
  });
  const costOf = createCost(stretching);
  const fits = (range: UnitRange) => costOf([range]) <= sentenceRoom;
  const best = findBest(
    must === null ? sentences : sentences.filter((each) => holds(each, must)),
    (each) => 2 * countForms(sought, [each]) + (fits(each) ? 1 : 0),
  );
  if (best === null || (must === null && countForms(sought, [best]) === 0))
    return must === null ? [] : [must];
  if (fits(best)) return [addNeighbours(best, sentences, sought, fits)];
  const within = sought.filter((each) => holds(best, each));
  return chooseWithin(stretching, best, within, must, (ranges) => costOf(ranges) <= room);
}

/** The sentences before and behind one that add words of the question, as far as they fit. */
function addNeighbours(
  best: UnitRange,
  sentences: readonly UnitRange[],
  sought: readonly Sought[],
  fits: (range: UnitRange) => boolean,
): UnitRange {
  const index = sentences.indexOf(best);
  return [sentences[index - 1], sentences[index + 1]].reduce<UnitRange>((range, other) => {
    if (other === undefined) return range;
    const joined = join(range, other);
    return countForms(sought, [joined]) > countForms(sought, [range]) && fits(joined) ? joined : range;
  }, best);
}

/** Of one sentence the stretch with the most words of the question, the first and narrowest of equal ones. */
function chooseWithin(
  stretching: Stretching,
  sentence: UnitRange,
  sought: readonly Sought[],
  must: UnitRange | null,
  fits: (ranges: readonly UnitRange[]) => boolean,
): readonly UnitRange[] {
  const leadUp = (stretch: UnitRange) => {
    const least = Math.max(sentence.first, stretch.first - MAX_LEAD);
    const led = { first: findClause(stretching, least, stretch.first) ?? stretch.first, last: stretch.last };
    return fits([led]) ? led : stretch;
  };
  const choices = sought.flatMap((start, index) => {
    const ends = sought.slice(index, index + MAX_WITHIN);
    const stretches = ends.map((end) => (must === null ? join(start, end) : join(must, join(start, end))));
    return stretches.flatMap((stretch) => {
      const fromStart = { first: sentence.first, last: stretch.last };
      if (fits([fromStart])) return [{ ranges: [fromStart], worth: WORTH_OF_START }];
      const inTwo = endsOf(stretching, sentence, stretch, sought);
      return [
        ...(fits([stretch]) ? [{ ranges: [leadUp(stretch)], worth: 0 }] : []),
        ...(inTwo !== null && fits(inTwo) ? [{ ranges: inTwo, worth: WORTH_OF_START - COST_OF_CUT }] : []),
      ];
    });
  });
  const chosen = findBest(choices, ({ ranges, worth }) => countForms(sought, ranges) + worth);
  return joinRanges(chosen?.ranges ?? [must ?? sought[0] ?? sentence]);
}

/** The first few words of a sentence, if one of the question's is among them, and its end from a stretch on. */
function endsOf(
  stretching: Stretching,
  sentence: UnitRange,
  stretch: UnitRange,
  sought: readonly Sought[],
): readonly UnitRange[] | null {
  const head = headOf(stretching, sentence);
  const from = Math.max(head.last + 1, stretch.first - MAX_LEAD);
  const first = findClause(stretching, Math.min(from, stretch.first), stretch.first);
  if (first === undefined || countForms(sought, [head]) === 0) return null;
  return [head, ...widenRanges([{ first, last: sentence.last }], [sentence])];
}

/** The first few words, to the end of a clause where that is near. */
function headOf({ text, units }: Stretching, { first, last }: UnitRange): UnitRange {
  const few = Math.min(last, first + MIN_WORDS - 1);
  const near = units.slice(few, Math.min(last, few + MAX_MORE) + 1);
  const clause = near.findIndex((unit) => ENDS_CLAUSE.test(slice(text, unit)));
  return { first, last: few + Math.max(0, clause) };
}

function findBest<Choice>(choices: readonly Choice[], scoreOf: (choice: Choice) => number): Choice | null {
  let best: { readonly choice: Choice; readonly score: number } | null = null;
  for (const choice of choices) {
    const score = scoreOf(choice);
    if (best === null || score > best.score) best = { choice, score };
  }
  return best?.choice ?? null;
}

function countForms(sought: readonly Sought[], ranges: readonly UnitRange[]): number {
  const shown = sought.filter((each) => ranges.some((range) => holds(range, each)));
  return new Set(shown.map(({ form }) => form)).size;
}

function holds(range: UnitRange, { first, last }: UnitRange): boolean {
  return range.first <= first && last <= range.last;
}

function join(one: UnitRange, other: UnitRange): UnitRange {
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}

function rangeOf(ranges: readonly UnitRange[]): UnitRange | null {
  const [first, ...others] = ranges;
  return first === undefined ? null : others.reduce(join, first);
}

/** How wide ranges are with our signs around them, from sums taken once. */
function createCost({ text, units }: Stretching): (ranges: readonly UnitRange[]) => number {
  const sums = [0];
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1]?.start ?? unit.end;
    sums.push((sums.at(-1) ?? 0) + widthOf(text.slice(unit.start, next)));
  }
  const costOf = ({ first, last }: UnitRange) => {
    const end = units[last];
    const lastWidth = end === undefined ? 0 : widthOf(slice(text, end));
    return (sums[last] ?? 0) - (sums[first] ?? 0) + lastWidth + (first > 0 ? SIGN_WIDTH : 0);
  };
  return (ranges) => {
    const isCutOff = (ranges.at(-1)?.last ?? 0) < units.length - 1;
    return ranges.reduce((sum, range) => sum + costOf(range), isCutOff ? CUT.length : 0);
  };
}
