import type { LanguageWords } from '../language/language-words.ts';
import { slice, type TextSpan } from '../span.ts';
import { widthOf } from './text-width.ts';
import { REACH_AFTER } from './turning-words.ts';
import type { UnitRange } from './units.ts';

/** A text to be shown in part, and what room there is for it. */
export interface Growing {
  readonly text: string;
  readonly units: readonly TextSpan[];
  /** The indexes of the units that begin a sentence, ascending. */
  readonly sentenceStarts: readonly number[];
  readonly room: number;
  /** How much room ranges take with all that is shown beside them. */
  costOf(ranges: readonly UnitRange[]): number;
  readonly language: LanguageWords;
}

/** What a clause ends in, where marks tell. */
export const ENDS_CLAUSE = /[,;:–—)\]”"]$/u;

/** Fewer words of a next sentence, or of what stands behind a quotation, say nothing. */
const MIN_NEXT = 6;
/** No more than this of a clause is not shown without the rest of it. In words. */
const MAX_TAIL = 3;
/** A condition or an exception is left out together with its clause if that has at most this many words. */
const MAX_LAST_CLAUSE = 8;
/** Whole sentences that fill this share of the room are enough by themselves. */
const SHARE_ENOUGH = 1 / 3;
const ENDS_QUOTATION = /["”»][,;]?$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OPENING_MARKS = /^["'“‘„«]+/u;
const OPENS_BRACKET = /^[([][^)\]]*$/u;
const CLOSES_BRACKET = /[)\]]/u;

/**
 * Takes back what reads as broken off: the first few words of what comes next, all of those of a next sentence where
 * what stands before is long enough, and words that only lead on to others.
 */
export function trimEnd(
  growing: Growing,
  { first, last }: UnitRange,
  isKept: (index: number) => boolean,
): UnitRange {
  const { sentenceStarts, units, text, room } = growing;
  if (last === units.length - 1) return { first, last };
  const sentence = sentenceStarts.findLast((each) => each <= last) ?? 0;
  const closed = units.slice(first, last).findLastIndex((unit) => ENDS_QUOTATION.test(slice(text, unit)));
  const start = Math.max(sentence, closed < 0 ? 0 : first + closed + 1);
  const isFew = last - start + 1 < MIN_NEXT;
  const isEnough = widthOfRange(growing, { first, last: start - 1 }) >= room * SHARE_ENOUGH;
  const hasKept = units.slice(start, last + 1).some((_, index) => isKept(start + index));
  const isFragment = start > first && !hasKept && (isFew || isEnough);
  let end = last;
  while (end > first && !isKept(end) && ((isFragment && end >= start) || leadsOn(growing, units[end])))
    end -= 1;
  const outside = leaveBracket(growing, { first, last: end }, isKept);
  return { first, last: findClauseEnd(growing, { first, last: outside }, isKept) };
}

/** The word before a bracket that is left open by what is not shown. */
function leaveBracket(
  { units, text }: Growing,
  { first, last }: UnitRange,
  isKept: (index: number) => boolean,
): number {
  for (let index = last; index > Math.max(first, last - MAX_LAST_CLAUSE) && !isKept(index); index -= 1) {
    const word = slice(text, units[index] ?? { start: 0, end: 0 });
    if (CLOSES_BRACKET.test(word)) return last;
    if (OPENS_BRACKET.test(word)) return index - 1;
  }
  return last;
}

/** How wide the words of a range are. */
export function widthOfRange({ text, units }: Growing, { first, last }: UnitRange): number {
  return widthOf(slice(text, { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 }));
}

/**
 * The end of the clause before the last one, where of that there are a few words only; with "and only if she […]" all
 * of the clause goes that the condition belongs to, since that may not be shown without it.
 */
function findClauseEnd(
  { sentenceStarts, units, text, language }: Growing,
  { first, last }: UnitRange,
  isKept: (index: number) => boolean,
): number {
  if (sentenceStarts.includes(last + 1)) return last;
  const wordAt = (index: number) => slice(text, units[index] ?? { start: 0, end: 0 });
  const endsClause = (end: number) => ENDS_CLAUSE.test(wordAt(end));
  const isBefore = (isOne: (word: string) => boolean) => (end: number) =>
    end < last && isOne(wordAt(end + 1).toLowerCase());
  const least = Math.max(first + MIN_NEXT - 1, last - MAX_LAST_CLAUSE);
  const reached = Array.from({ length: Math.max(0, last - least + 1) }, (_, index) => last - index);
  const kept = reached.findIndex(isKept);
  const ends = kept < 0 ? reached : reached.slice(0, kept + 1);
  const late = ends.filter((end) => end >= last - MAX_TAIL);
  const turn = late.find(isBefore(language.retracts));
  if (turn !== undefined) return ends.find((end) => end <= turn - REACH_AFTER && endsClause(end)) ?? last;
  const beforeClause = isBefore(language.opensClause);
  return (
    late.find(beforeClause) ??
    ends.find((end) => endsClause(end) && beforeClause(end)) ??
    late.find(endsClause) ??
    last
  );
}

function leadsOn({ text, language }: Growing, unit: TextSpan | undefined): boolean {
  const word = unit === undefined ? '' : slice(text, unit).replace(OPENING_MARKS, '');
  return language.leadsOn(word.toLowerCase()) || !LETTER_OR_DIGIT.test(word);
}
