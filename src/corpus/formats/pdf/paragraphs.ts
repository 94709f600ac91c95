import type { TextBlock } from '../../../core/article/lay-out.ts';
import type { Column } from './order-lines.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Lines of other letters than the last begin a paragraph, by this share. */
const MAX_SIZE_CHANGE = 0.08;
/** So do lines that are farther below the last than its column's usual. */
const MAX_PITCH = 1.3;
/** And lines that begin so far inside, in heights of letters. */
const MIN_INDENT = 0.6;
const MAX_INDENT = 5;
/** A line that ends before this share of its column's width ends its paragraph, if a sentence ends there. */
const SHORT = 0.85;
/** What is larger than the text by this share is a heading. */
const HEADING = 1.12;
const BULLET = /^[•▪■●◦‣➢]\s?/u;
const ENDS = /[.!?…:]["'”’»)\]]*$/u;
/** Letters; longer ones are no heading. */
const MAX_HEADING = 250;

/** A paragraph of a document, with the size of its letters. */
export interface PdfParagraph extends TextBlock {
  readonly size: number;
}

/**
 * Puts lines together to paragraphs, over columns and pages, with the words that were parted at line ends made whole.
 */
export function toParagraphs(columns: readonly Column[]): readonly PdfParagraph[] {
  const hasIndents = countIndents(columns);
  const paragraphs: PdfLine[][] = [];
  for (const column of columns) {
    const shape = shapeOf(column);
    column.forEach((line, at) => {
      const before = column[at - 1];
      const last = paragraphs.at(-1);
      const lastLine = last?.at(-1);
      const begins =
        last === undefined || lastLine === undefined
          ? true
          : before === undefined
            ? beginsInColumn(lastLine, line, { shape, hasIndents })
            : begin(before, line, { shape, after: column[at + 1] });
      if (begins) paragraphs.push([line]);
      else last?.push(line);
    });
  }
  const body = bodySize(columns);
  const words = createWordMender(columns);
  return paragraphs.map((lines) => finish(lines, body, words));
}

/** How a column is set. */
interface Shape {
  readonly left: number;
  readonly right: number;
  /** From one line to the next. */
  readonly pitch: number;
}

function shapeOf(column: Column): Shape {
  const pitches = column.flatMap(({ y }, at) => {
    const before = column[at - 1];
    return before === undefined ? [] : [before.y - y];
  });
  return {
    left: commonest(column.map(({ left }) => left)),
    right: column.reduce((most, { right }) => Math.max(most, right), 0),
    pitch: commonest(pitches),
  };
}

/** The value, on whole points, that most are near; 0 for none. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [best = [0, 0]] = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return best[0];
}

function isIndented(line: PdfLine, { left }: Shape): boolean {
  const indent = line.left - left;
  return indent > line.size * MIN_INDENT && indent < line.size * MAX_INDENT;
}

function hasOtherSize(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.size - other.size) > Math.max(one.size, other.size) * MAX_SIZE_CHANGE;
}

function begin(
  before: PdfLine,
  line: PdfLine,
  { shape, after }: { readonly shape: Shape; readonly after: PdfLine | undefined },
): boolean {
  if (hasOtherSize(before, line) || BULLET.test(line.text)) return true;
  const pitch = shape.pitch || line.size * MAX_PITCH;
  if (before.y - line.y > Math.max(pitch, line.size) * MAX_PITCH) return true;
  const areAround = isIndented(before, shape) && after !== undefined && isIndented(after, shape);
  // Of lines that all begin inside, as in a block quotation, none begins a paragraph for that.
  if (isIndented(line, shape) && !areAround) return true;
  return isShort(before, shape) && ENDS.test(before.text);
}

function isShort({ right }: PdfLine, shape: Shape): boolean {
  return right - shape.left < (shape.right - shape.left) * SHORT;
}

/** Whether the first line of a column begins a paragraph, or the last one goes on. */
function beginsInColumn(
  last: PdfLine,
  line: PdfLine,
  { shape, hasIndents }: { readonly shape: Shape; readonly hasIndents: boolean },
): boolean {
  if (hasOtherSize(last, line) || isIndented(line, shape)) return true;
  return ENDS.test(last.text) && !hasIndents;
}

/** Paragraphs of a document begin inside where several of its lines do, and none is parted by more than a line. */
const MIN_INDENTED = 2;

function countIndents(columns: readonly Column[]): boolean {
  const indented = columns.flatMap((column) => {
    const shape = shapeOf(column);
    return column.filter((line, at) => {
      const before = column[at - 1];
      return before !== undefined && isIndented(line, shape) && before.y - line.y < shape.pitch * MAX_PITCH;
    });
  });
  return indented.length >= MIN_INDENTED;
}

/** The size in which most letters are set. */
function bodySize(columns: readonly Column[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of columns.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [best = [0, 0]] = [...letters].sort((one, other) => other[1] - one[1]);
  return best[0];
}

function finish(lines: readonly PdfLine[], body: number, mend: WordMender): PdfParagraph {
  const size = lines[0]?.size ?? 0;
  const text = lines.reduce((words, line) => (words === '' ? line.text : mend(words, line.text)), '');
  const isHeading = size > body * HEADING && text.length <= MAX_HEADING;
  return { text, size, form: isHeading ? 'heading' : null };
}

/** Goes on with a line behind some words. */
type WordMender = (words: string, line: string) => string;

const PARTED = /(?<start>[\p{L}\p{M}]+)[-\u2010\u00ad]$/u;
const GOES_ON = /^(?<end>[\p{Ll}\p{M}]+)/u;
const SOFT = /\u00ad$/u;
const WHOLE_WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;

/**
 * A hyphen at a line's end goes where the word goes on in lower case, unless the document has the word with its hyphen
 * elsewhere and never without.
 */
function createWordMender(columns: readonly Column[]): WordMender {
  const seen = new Set<string>();
  for (const { text } of columns.flat())
    for (const [word] of text.matchAll(WHOLE_WORDS)) seen.add(word.toLowerCase());
  return (words, line) => {
    const start = PARTED.exec(words)?.groups?.['start'];
    const end = GOES_ON.exec(line)?.groups?.['end'];
    if (start === undefined) return `${words} ${line}`;
    if (end === undefined) return SOFT.test(words) ? `${words.slice(0, -1)}${line}` : `${words}${line}`;
    const whole = `${start}${end}`.toLowerCase();
    const isCompound = seen.has(`${start}-${end}`.toLowerCase()) && !seen.has(whole);
    return isCompound && !SOFT.test(words) ? `${words}${line}` : `${words.slice(0, -1)}${line}`;
  };
}
