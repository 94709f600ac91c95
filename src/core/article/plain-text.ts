import { slice, type TextSpan } from '../span.ts';
import { cutsSentence, isForced, wrappingOf } from './hard-wrap.ts';

/**
 * The paragraphs of plain text from `start` on: each line that is not blank, with the next one where a sentence
 * evidently goes on in it; or, where the lines are plainly hard-wrapped, each block between blank lines.
 */
export function plainTextParagraphs(text: string, start: number): readonly TextSpan[] {
  const blocks = blocksOf(text, linesOf(text, start));
  const wrapping = wrappingOf(blocks.map((block) => block.map((line) => slice(text, line))));
  if (wrapping.kind === 'blocks') return blocks.flatMap(joinLines);
  const goesOn = (line: string, next: string) =>
    cutsSentence(line, next) || (wrapping.kind === 'lines' && isForced(line, next, wrapping.width));
  return blocks.flatMap((block) => joinWhere(text, block, goesOn));
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

/** The lines of a block, each with those in which it goes on. */
function joinWhere(
  text: string,
  block: readonly TextSpan[],
  goesOn: (line: string, next: string) => boolean,
): readonly TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let previous: TextSpan | undefined;
  for (const line of block) {
    const last = paragraphs.at(-1);
    if (last && previous && goesOn(slice(text, previous), slice(text, line)))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}
