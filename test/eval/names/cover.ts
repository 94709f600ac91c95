import type { TextSpan } from '../../../src/core/span.ts';

/** Whether `outer` holds at least half of `inner`. */
export function holdsHalf(outer: TextSpan, inner: TextSpan): boolean {
  return sharedLength(outer, inner) >= lengthOf(inner) / 2;
}

/** The one of the pieces that holds at least half of a span: that which holds most, then the shortest; else null. */
export function findCover<Piece extends TextSpan>(span: TextSpan, pieces: readonly Piece[]): Piece | null {
  const [best] = pieces
    .filter((piece) => holdsHalf(piece, span))
    .sort(
      (one, other) => sharedLength(other, span) - sharedLength(one, span) || lengthOf(one) - lengthOf(other),
    );
  return best ?? null;
}

/** The one of the spans that shares most with a piece; null where none shares anything. */
export function findMostShared<Span extends TextSpan>(piece: TextSpan, spans: readonly Span[]): Span | null {
  const [most] = spans
    .filter((span) => sharedLength(span, piece) > 0)
    .sort((one, other) => sharedLength(other, piece) - sharedLength(one, piece));
  return most ?? null;
}

function lengthOf({ start, end }: TextSpan): number {
  return end - start;
}

/** How many code units the two share. */
function sharedLength(one: TextSpan, other: TextSpan): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
