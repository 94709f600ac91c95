import type { TextSpan } from '../../../../span.ts';

/** `either`: the surroundings leave it open, so that the open marks decide. */
type Direction = 'open' | 'close' | 'either';

/** A double quotation mark. */
export interface Mark extends TextSpan {
  readonly direction: Direction;
  /** Whether it is the first character of its paragraph. */
  readonly isFirst: boolean;
}

/**
 * Of three apostrophes the double mark is the outer two: the first two where they open, the last two where they close.
 */
const DOUBLE_MARK = /["“”„‟«»＂]|(?<=\S')''(?!')|(?<!\S)''(?=')|''(?!')|``|‘‘|’’/gu;
const OPENING_GLYPH = /^[“„«`‘]/u;
const CLOSING_GLYPH = /^[”»’]/u;
const SPACE = /\s/u;
const BRACKET_OR_DASH_BEFORE = /[([{—–-]/u;
const PUNCTUATION_AFTER = /[.,!?;:…)\]]/u;
const FEET_BEFORE = /\d['’′]\d{1,2}$/u;
const NUMBER_BEFORE = /(?:^|\s)\d+(?:\.\d+)?$/u;
/** An arrow at the start of a line that no other guillemet answers: "» Bill Tarr said". */
const ARROW = /^\s*[»«]\s[^«»]*$/u;
/** Follows inches and would not follow a quotation: the next straight mark closes. */
const CLOSES_NEXT = /^"\s\p{Ll}[^"]*[^\s"]"(?:\s|$)/u;
/** How far around a mark its surroundings are read, in UTF-16 code units. */
const MAX_NEAR = 400;

/** The double marks of a paragraph, in order, without inches and an arrow at its start. */
export function readDoubleMarks(text: string, paragraph: TextSpan): readonly Mark[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  let isAfterArrow = ARROW.test(words);
  for (const found of words.matchAll(DOUBLE_MARK)) {
    const start = paragraph.start + found.index;
    const end = start + found[0].length;
    const isArrow = isAfterArrow;
    isAfterArrow = false;
    if (isArrow || isMeasure(text, paragraph, start, found[0])) continue;
    const isFirst = text.slice(paragraph.start, start).trim() === '';
    marks.push({
      start,
      end,
      isFirst,
      direction: isFirst ? 'open' : directionOf(text, paragraph, start, end),
    });
  }
  return marks;
}

/** Inches and feet: 6'3" tall, a 12" pipe, and "a 12" pipe" in marks. */
function isMeasure(text: string, paragraph: TextSpan, start: number, mark: string): boolean {
  if (mark !== '"') return false;
  const before = text.slice(Math.max(paragraph.start, start - 8), start);
  if (FEET_BEFORE.test(before)) return true;
  if (!NUMBER_BEFORE.test(before) || !SPACE.test(text[start + 1] ?? ' ')) return false;
  const isOpen = countOf(text.slice(Math.max(paragraph.start, start - MAX_NEAR), start), '"') % 2 === 1;
  return !isOpen || CLOSES_NEXT.test(text.slice(start, Math.min(paragraph.end, start + MAX_NEAR)));
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

function directionOf(text: string, paragraph: TextSpan, start: number, end: number): Direction {
  const before = start > paragraph.start ? (text[start - 1] ?? ' ') : ' ';
  const after = end < paragraph.end ? (text[end] ?? ' ') : ' ';
  if (isMisplaced(text, paragraph, start, end)) return 'close';
  const opensWord = !SPACE.test(after);
  const closesWord = !SPACE.test(before);
  if (opensWord && !closesWord) return 'open';
  if (closesWord && !opensWord) return 'close';
  const glyph = text.slice(start, end);
  if (OPENING_GLYPH.test(glyph)) return 'open';
  if (CLOSING_GLYPH.test(glyph)) return 'close';
  if (opensWord && PUNCTUATION_AFTER.test(after) && !BRACKET_OR_DASH_BEFORE.test(before)) return 'close';
  return 'either';
}

/**
 * `We are full, "said Ana Ruiz`: a closing mark with its space on the wrong side, right before the clause that reports.
 */
function isMisplaced(text: string, paragraph: TextSpan, start: number, end: number): boolean {
  if (!ENDS_SPEECH.test(text.slice(Math.max(paragraph.start, start - 2), start))) return false;
  return CLAUSE_AFTER.test(text.slice(end, Math.min(paragraph.end, end + MAX_CLAUSE)));
}

const ENDS_SPEECH = /[,.!?]\s$/u;
const CLAUSE_AFTER = /^(?:(?:said|says|added) (?:\p{Lu}|he\b|she\b)|(?:he|she|they) (?:said|says|added)\b)/u;
/** How much of a clause behind a mark is enough to recognise it, in UTF-16 code units. */
const MAX_CLAUSE = 16;
