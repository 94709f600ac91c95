import type { TextSpan } from '../span.ts';

/**
 * `text` at the same length with all that lies outside the spans blanked by spaces; line breaks stay.
 *
 * @param spans In order, without overlap.
 */
export function keepOnly(text: string, spans: readonly TextSpan[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of spans) {
    pieces.push(blank(text.slice(position, start)), text.slice(start, end));
    position = end;
  }
  pieces.push(blank(text.slice(position)));
  return pieces.join('');
}

const NOT_LINE_BREAK = /[^\n\r\u2028\u2029]/g;

function blank(piece: string): string {
  return piece.replace(NOT_LINE_BREAK, ' ');
}

/** Where the prose has the text's characters, as few spans as there can be. */
export function findKept(text: string, prose: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = -1;
  let end = -1;
  for (let index = 0; index < prose.length; index += 1) {
    const character = prose[index];
    if (character !== text[index]) {
      if (start !== -1) spans.push({ start, end });
      start = -1;
    } else if (character !== ' ' && character !== '\n') {
      if (start === -1) start = index;
      end = index + 1;
    }
  }
  return start === -1 ? spans : [...spans, { start, end }];
}

/** The span without white space at its ends; empty at its start where it holds nothing else. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether there is a letter or a digit in the text. */
export function hasWords(text: string): boolean {
  return WORD.test(text);
}
