import { countFirst } from './bisect.ts';

/** A stretch of text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is the stretch. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function slice(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}

/** The stretch without the white space at its edges. */
export function trim(text: string, span: TextSpan): TextSpan {
  const words = slice(text, span);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** Whether `outer` holds every code unit of `inner`. */
export function covers(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The index of the first of the ordered spans that ends behind `offset`; their number where none does. */
export function firstEndingBehind(spans: readonly TextSpan[], offset: number): number {
  return countFirst(spans.length, (index) => (spans[index]?.end ?? 0) <= offset);
}

/** Whether the two share at least one code unit. */
export function overlaps(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** A test of whether a span shares a code unit with any of `spans`, which are in order and do not overlap. */
export function overlapWith(spans: readonly TextSpan[]): (span: TextSpan) => boolean {
  return (span) =>
    (spans[firstEndingBehind(spans, span.start)]?.start ?? Number.POSITIVE_INFINITY) < span.end;
}
