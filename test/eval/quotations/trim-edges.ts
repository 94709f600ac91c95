import type { TextSpan } from '../../../src/core/span.ts';

const EDGE = /[\s"'‘’“”„«»`,.;:!?…—–―()[\]-]/u;

/**
 * The span without white space, quotation marks and punctuation at its ends; null where nothing else is in it. Two
 * answers that differ in such edges alone are the same answer.
 */
export function trimEdges(text: string, span: TextSpan): TextSpan | null {
  let { start, end } = span;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
