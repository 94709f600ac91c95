import type { TextSpan } from '../../../src/core/span.ts';

const LINE = /[^\n\r]+/g;

/** The lines of a text that are not empty, line breaks excluded: what the corpus has for paragraphs. */
export function findLines(text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}
