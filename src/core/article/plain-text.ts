import type { TextSpan } from '../span.ts';
import { isHardWrapped } from './hard-wrap.ts';

/**
 * The paragraphs of plain text from `start` on: each line that is not blank, or, where the lines are plainly
 * hard-wrapped, each block between blank lines.
 */
export function plainTextParagraphs(text: string, start: number): readonly TextSpan[] {
  const lines = linesOf(text, start);
  const blocks = blocksOf(text, lines);
  const isWrapped = isHardWrapped(
    blocks.map((block) => block.map((line) => text.slice(line.start, line.end))),
  );
  return isWrapped ? blocks.flatMap(joinLines) : blocks.flat();
}

const LINE = /[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/y;

/** The lines from `start` on, each without its line break. */
function linesOf(text: string, start: number): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let position = start;
  while (position < text.length) {
    LINE.lastIndex = position;
    const line = LINE.exec(text)?.[0] ?? text.slice(position);
    lines.push({ start: position, end: position + line.trimEnd().length });
    position += line.length;
  }
  return lines;
}

/** Runs of lines that are not blank. */
function blocksOf(text: string, lines: readonly TextSpan[]): readonly (readonly TextSpan[])[] {
  const blocks: TextSpan[][] = [];
  let block: TextSpan[] = [];
  for (const line of lines) {
    const isBlank = text.slice(line.start, line.end).trim() === '';
    if (!isBlank) block.push(line);
    if (isBlank && block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return block.length > 0 ? [...blocks, block] : blocks;
}

function joinLines(block: readonly TextSpan[]): readonly TextSpan[] {
  const first = block[0];
  const last = block.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
