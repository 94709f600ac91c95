import type { TextSpan } from '../span.ts';

/** A part of a Markdown file that can be read on its own. */
export type MarkdownPiece = UnmarkedParagraph | MarkupPiece;

/** Running text without any mark: a paragraph as it stands, its ends trimmed. */
interface UnmarkedParagraph extends TextSpan {
  readonly kind: 'paragraph';
}

/** Whole lines that the parser must read. */
export interface MarkupPiece extends TextSpan {
  readonly kind: 'markup';
  /** One-based, counted from where reading began. */
  readonly line: number;
  /** How much in it may be marks, line breaks and indentation among them. */
  readonly marks: number;
  /** Whether it begins with `[`, as link definitions and footnotes do. */
  readonly isDefinition: boolean;
}

/**
 * Cuts Markdown where reading may start afresh: before a line without indentation that follows a blank one. Most
 * paragraphs of news carry no mark at all and need no parser; and the parser, which takes time by the square of what
 * it is given, gets little at a time. After a code fence, comment or script that may hold blank lines nothing is cut.
 */
export function cutMarkdown(text: string, start: number): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  let line = 1;
  for (const span of cut(text, start)) {
    const piece = text.slice(span.start, span.end);
    const lead = piece.length - piece.trimStart().length;
    const words = piece.trim();
    if (words !== '')
      pieces.push(
        isUnmarked(piece.trimEnd()) ? paragraph(span.start + lead, words) : markup(span, piece, line),
      );
    line += countOf(piece, LINE_BREAK);
  }
  return pieces;
}

/** No article has more paragraphs; what follows stays in one piece. */
const MAX_CUTS = 20_000;
const FRESH_START = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=\S)/g;
const MAY_HOLD_BLANK_LINES = /^ {0,3}(?:`{3}|~{3}|<(?:pre|script|style|textarea)(?=[\s>])|<[!?])/im;

function* cut(text: string, start: number): Generator<TextSpan> {
  const body = text.slice(start);
  const uncut = start + Math.min(indexOf(body, MAY_HOLD_BLANK_LINES), body.length);
  let position = start + byteOrderMarks(body);
  let cuts = 0;
  FRESH_START.lastIndex = position;
  for (let match = FRESH_START.exec(text); match !== null; match = FRESH_START.exec(text)) {
    if (FRESH_START.lastIndex > uncut || cuts === MAX_CUTS) break;
    cuts += 1;
    yield { start: position, end: FRESH_START.lastIndex };
    position = FRESH_START.lastIndex;
  }
  yield { start: position, end: text.length };
}

/** Infinity where there is none. */
function indexOf(text: string, pattern: RegExp): number {
  const index = text.search(pattern);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}

/** The parser would skip one without counting it. */
function byteOrderMarks(text: string): number {
  return text.search(NOT_BYTE_ORDER_MARK);
}

const NOT_BYTE_ORDER_MARK = /[^\ufeff]|$/;

const MARKS_ANYWHERE = /[\\`*_[\]<~|&]/;
const MARKS_AT_LINE_START = /^(?:[ \t]| {0,3}(?:[-+=#>]|\d{1,9}[.)](?:\s|$)))/m;

function isUnmarked(piece: string): boolean {
  return !MARKS_ANYWHERE.test(piece) && !MARKS_AT_LINE_START.test(piece);
}

function paragraph(start: number, words: string): MarkdownPiece {
  return { kind: 'paragraph', start, end: start + words.length };
}

/** Anything but running words: also line breaks, and indentation, by which containers nest. */
const MARK = /[^\p{L}\p{N}\s]|\n|[ \t]{2}/gu;
const LINE_BREAK = /\n|\r\n?/g;

function markup(span: TextSpan, piece: string, line: number): MarkdownPiece {
  return { kind: 'markup', ...span, line, marks: countOf(piece, MARK), isDefinition: piece.startsWith('[') };
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
