import type { TextSpan } from '../../../span.ts';

const LINE = /[^\n]*\S[^\n]*/gu;
const DOUBLE_MARK = /["“”„«»]/gu;
const OPENING = /[“„«]/u;
const CLOSING = /[”»]/u;
/** A line that continues in the next one ends without a full stop or a mark; a short line stands by itself. */
const ENDS_OPEN = /[\p{L}\p{N},;–—-]\s*$/u;
const GOES_ON = /^\s*[\p{Ll}\p{N}]/u;
/** Each paragraph of a longer quotation opens its marks anew. */
const OPENS_ANEW = /^\s*[“"„«]/u;
const MIN_FULL_LINE = 45;

/**
 * The paragraphs of a text that was typed, or copied from a page with a hard break at each line's end: a line belongs
 * to the one before it where that leaves marks open or plainly goes on.
 */
export function findParagraphs(text: string): readonly TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let depth = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const last = paragraphs.at(-1);
    const span = { start: index, end: index + line.length };
    const isNext = last !== undefined && text.slice(last.end, index) === '\n';
    if (isNext && !OPENS_ANEW.test(line) && (depth > 0 || goesOn(lastLine(text, last), line)))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end };
    else {
      paragraphs.push(span);
      depth = 0;
    }
    depth = depthBehind(line, depth);
  }
  return paragraphs;
}

function lastLine(text: string, { start, end }: TextSpan): string {
  return text.slice(Math.max(start, text.lastIndexOf('\n', end - 1) + 1), end);
}

function goesOn(before: string, line: string): boolean {
  return ENDS_OPEN.test(before) && (GOES_ON.test(line) || before.length >= MIN_FULL_LINE);
}

/** How many marks are open behind a line; straight ones open and close in turn. */
function depthBehind(line: string, before: number): number {
  let depth = before;
  for (const [mark] of line.matchAll(DOUBLE_MARK)) {
    if (OPENING.test(mark)) depth = 1;
    else if (CLOSING.test(mark)) depth = 0;
    else depth = depth > 0 ? 0 : 1;
  }
  return depth;
}
