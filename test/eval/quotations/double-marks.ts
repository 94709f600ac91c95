import type { TextSpan } from '../../../src/core/span.ts';

/** A double quotation mark and which way it points; `either` where only what is open before it can tell. */
export interface DoubleMark extends TextSpan {
  readonly side: 'opens' | 'closes' | 'either';
  /** Nothing but white space stands before it in its paragraph. */
  readonly isFirst: boolean;
}

const MARK = /''|``|["“”„‟«»＂]/g;
const INCHES = /\d['’]\d{1,2}$/;
const INCHES_LENGTH = 5;

/** The double marks of a paragraph in order, `''` and ` `` ` among them, without those that mean inches (6'3"). */
export function findDoubleMarks(text: string, paragraph: TextSpan): readonly DoubleMark[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const firstWord = words.search(/\S/);
  const marks: DoubleMark[] = [];
  for (const { 0: glyph, index } of words.matchAll(MARK)) {
    if (glyph === '"' && INCHES.test(words.slice(Math.max(0, index - INCHES_LENGTH), index))) continue;
    const end = index + glyph.length;
    const isFirst = index === firstWord;
    const side = isFirst ? 'opens' : sideOf(glyph, words.charAt(index - 1), words.charAt(end));
    marks.push({ start: paragraph.start + index, end: paragraph.start + end, side, isFirst });
  }
  return marks;
}

const OPENING_GLYPHS: ReadonlySet<string> = new Set(['“', '„', '«', '``']);
const CLOSING_GLYPHS: ReadonlySet<string> = new Set(['”', '»']);
const ENDS_CLAUSE = /[.,!?;:…)\]]/;
const OPENS_CLAUSE = /[([{—–-]/;

/** White space tells first, because real articles have marks that point the wrong way; then the glyph. */
function sideOf(glyph: string, before: string, after: string): DoubleMark['side'] {
  const touchesBefore = before.trim() !== '';
  const touchesAfter = after.trim() !== '';
  if (touchesBefore !== touchesAfter) return touchesAfter ? 'opens' : 'closes';
  if (OPENING_GLYPHS.has(glyph)) return 'opens';
  if (CLOSING_GLYPHS.has(glyph)) return 'closes';
  return touchesAfter && ENDS_CLAUSE.test(after) && !OPENS_CLAUSE.test(before) ? 'closes' : 'either';
}
