import type { LanguageWords } from '../language/language-words.ts';
import { overlaps, slice, type TextSpan } from '../span.ts';
import { chooseAsked } from './choose-asked.ts';
import { chooseStretch } from './choose-stretch.ts';
import { CUT, spellCut } from './cut.ts';
import { grow } from './grow.ts';
import { findQuotedStretches, keepMarks } from './quoted-stretches.ts';
import { joinScattered, MAX_PIECES, widenRanges } from './read-well.ts';
import { widthOf } from './text-width.ts';
import type { Growing } from './trim-end.ts';
import { createFindTurning } from './turning-words.ts';
import { joinRanges, splitUnits, type UnitRange, unitsOf } from './units.ts';

/** What is never cut. */
export interface KeptWords {
  /** The words asked for, ascending: each is shown at least once, unless they are a question's. */
  readonly asked: readonly TextSpan[];
  /**
   * Given where the words asked for are those of a question: as many of them are shown as stand in one sentence, which
   * is whole where it is no wider than this.
   */
  readonly sentenceRoom?: number;
  /** What is shown wherever it stands: what answers, or what differs. */
  readonly always?: readonly TextSpan[];
}

/** Of a longer text only as much around the first of the kept words is looked at, in UTF-16 code units. */
const MAX_CONSIDERED = 8_000;
/** By how many times what is scattered may be wider than the room, so that it can be read. */
const MAX_EXCESS = 2;
/** This many words in a row are more than a name. */
const MIN_ROW = 6;

/**
 * The pieces of a text that are shown where there is room for only so much of it: slices of it in order, between which
 * `spellCut` stands. All of it where it fits.
 *
 * Every word asked for is shown; of a question, or where they are scattered, the sentence with most of them. With them
 * stands every denial or doubt near them in their sentence, and both quotation marks of each quotation they are in.
 * Each has some words around it, and all of that may be wider than `room`. What room is left goes to more words around
 * them: whole words always, the beginnings of sentences first.
 *
 * @param room - in the unit of `widthOf`, our signs included.
 * @param language - that of the text.
 */
export function abridge(
  text: string,
  span: TextSpan,
  kept: KeptWords,
  room: number,
  language: LanguageWords,
): readonly TextSpan[] {
  const most = Math.max(room, kept.sentenceRoom ?? 0);
  if (span.end - span.start <= MAX_CONSIDERED && widthOf(slice(text, span)) <= most) return [span];
  const { asked, always, near, isQuestion } = findKept(text, span, kept);
  const { within, units } = split(text, span, near);
  if (units.length === 0) return [span];
  const spans = language.findSentences(text, within);
  const sentences = spans.flatMap((each) => unitsOf(units, each) ?? []);
  const findTurning = createFindTurning(text, spans, language);
  const stretches = findQuotedStretches(text, within);
  const toPieces = (ranges: readonly UnitRange[]) => {
    const shown = ranges.map((range) => spanOf(units, range));
    return joinPieces(text, span, keepMarks(shown, stretches));
  };
  const costOf = (ranges: readonly UnitRange[]) => measure(text, span, toPieces(ranges));
  const toReadable = (ranges: readonly UnitRange[]) => joinScattered(ranges, MAX_EXCESS * room, costOf);
  const keepTurning = (ranges: readonly UnitRange[]) => {
    const turning = findTurning(toPieces(ranges)).flatMap((each) => unitsOf(units, each) ?? []);
    return toReadable(joinRanges([...ranges, ...widenRanges(joinRanges(turning), sentences)]));
  };
  const chooseOne = () =>
    chooseStretch({ text, units, sentences, room, sentenceRoom: most, language }, asked, always);
  const gather = () => {
    const words = [...(isQuestion ? [] : chooseAsked(text, asked)), ...always];
    const places = joinRanges(words.flatMap((each) => unitsOf(units, each) ?? []));
    return toReadable(widenRanges(places, sentences));
  };
  const gathered = isQuestion ? chooseOne() : gather();
  const isScattered = always.length === 0 && gathered.length > MAX_PIECES;
  const needed = isScattered ? chooseOne() : gathered;
  const sentenceStarts = sentences
    .map(({ first }) => first)
    .filter((first) => !BROKEN_OFF.test(slice(text, spanOf(units, { first, last: first }))));
  return toPieces(
    growTurned({ text, units, room, sentenceStarts, costOf, language }, keepTurning(needed), keepTurning),
  );
}

/** A sentence whose beginning the page lacks. */
const BROKEN_OFF = /^\p{Ll}/u;

/** The kept words within the span. A question's words that stand in a long row were looked for as a quotation. */
function findKept(text: string, span: TextSpan, kept: KeptWords) {
  const isWithin = (each: TextSpan) => overlaps(each, span);
  const asked = kept.asked.filter(isWithin);
  const always = (kept.always ?? []).filter(isWithin);
  const phrases = chooseAsked(text, asked);
  const isRow = phrases.length === 1 && asked.length >= MIN_ROW;
  const isQuestion = kept.sentenceRoom !== undefined && !isRow;
  const first = isQuestion ? (always[0] ?? asked[0]) : (phrases[0] ?? always[0]);
  return { asked, always, near: first?.start ?? span.start, isQuestion };
}

/** Grows by as much as leaves room for what turns the words that it has grown by. */
function growTurned(
  growing: Growing,
  needed: readonly UnitRange[],
  keepTurning: (ranges: readonly UnitRange[]) => readonly UnitRange[],
): readonly UnitRange[] {
  let room = growing.room;
  for (;;) {
    const grown = keepTurning(grow({ ...growing, room }, needed));
    const excess = growing.costOf(grown) - growing.room;
    if (excess <= 0 || room <= 0) return grown;
    room -= Math.max(excess, 1);
  }
}

/** Pieces between which no word is left out are one; so are the last and what closes the text behind it. */
function joinPieces(text: string, span: TextSpan, pieces: readonly TextSpan[]): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before === undefined && !hasWord(text, span.start, piece.start))
      joined.push({ ...piece, start: span.start });
    else if (before === undefined || hasWord(text, before.end, piece.start)) joined.push(piece);
    else joined[joined.length - 1] = { start: before.start, end: Math.max(before.end, piece.end) };
  }
  const last = joined.at(-1);
  if (last !== undefined && !hasWord(text, last.end, span.end))
    joined[joined.length - 1] = { start: last.start, end: span.end };
  return joined;
}

/** A few marks by themselves are no words, and no wider than our sign in their place. */
function hasWord(text: string, start: number, end: number): boolean {
  const words = text.slice(Math.min(start, end), end);
  return words.trim() !== '' && (!NO_WORD.test(words) || widthOf(words) > widthOf(CUT));
}

const NO_WORD = /^[\p{P}\s]*$/u;

/** What is left out before, between and behind the pieces of a stretch of text. */
export function findCuts(span: TextSpan, pieces: readonly TextSpan[]): readonly TextSpan[] {
  const edges = [span.start, ...pieces.flatMap(({ start, end }) => [start, end]), span.end];
  return edges
    .flatMap((start, index) => (index % 2 === 0 ? [{ start, end: edges[index + 1] ?? start }] : []))
    .filter(({ start, end }) => start < end);
}

/** How wide the pieces are, with our signs in place of what is left out. */
export function measure(text: string, span: TextSpan, pieces: readonly TextSpan[]): number {
  const shown = pieces.map((piece) => slice(text, piece));
  const signs = findCuts(span, pieces).map((cut) => spellCut(text, span, cut));
  return [...shown, ...signs].reduce((sum, each) => sum + widthOf(each), 0);
}

/** The units of a text; of a very long one those around an offset that are whole. */
function split(text: string, span: TextSpan, near: number) {
  if (span.end - span.start <= MAX_CONSIDERED) return { within: span, units: splitUnits(text, span) };
  const start = Math.max(span.start, near - MAX_CONSIDERED / 2);
  const within = { start, end: Math.min(span.end, start + MAX_CONSIDERED) };
  const units = splitUnits(text, within);
  const whole = units.slice(start > span.start ? 1 : 0, within.end < span.end ? -1 : units.length);
  return { within: spanOf(whole, { first: 0, last: whole.length - 1 }), units: whole };
}

function spanOf(units: readonly TextSpan[], { first, last }: UnitRange): TextSpan {
  return { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
}
