/** A stretch of text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is the stretch. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function slice(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` holds every code unit of `inner`. */
export function covers(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}
