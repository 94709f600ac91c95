import type { Html } from '../../../chat/messages/html.ts';
import type { TextSpan } from '../../../core/span.ts';
import { html } from '../../html.ts';

/** A span of an article's text that the page sets off. */
export interface Marking extends TextSpan {
  /** Writes the element around the span's contents. A span that another one cuts is written in pieces. */
  wrap(inside: Html, piece: { readonly isFirst: boolean }): Html;
}

/**
 * The words of a span with elements around its markings. Overlapping markings are nested, and one that starts inside
 * another and ends after it is cut there. Together the elements contain exactly the span's text.
 *
 * @param markings - of two that begin together the longer is the outer one, of equals the first.
 */
export function markText(text: string, span: TextSpan, markings: readonly Marking[]): Html {
  const pieces = markings
    .flatMap((marking) => clip({ ...marking, marking, isFirst: true }, span))
    .toSorted(compareOuterFirst);
  return write(text, span, pieces);
}

interface Piece extends TextSpan {
  readonly marking: Marking;
  /** Whether the stretch begins with it. */
  readonly isFirst: boolean;
}

/** @param pieces - within the span, outer ones first. */
function write(text: string, span: TextSpan, pieces: readonly Piece[]): Html {
  const written: (string | Html)[] = [];
  let waiting = pieces;
  let next = 0;
  let at = span.start;
  for (let outer = waiting[next]; outer !== undefined; outer = waiting[next]) {
    const { start, end, marking, isFirst } = outer;
    const first = next + 1;
    for (next = first; (waiting[next]?.start ?? end) < end; next += 1);
    const begun = waiting.slice(first, next);
    const inside = begun.flatMap((each) => clip(each, outer));
    const behind = begun.flatMap((each) => clip(each, { start: end, end: span.end }));
    written.push(text.slice(at, start), marking.wrap(write(text, outer, inside), { isFirst }));
    if (behind.length > 0) {
      waiting = [...behind, ...waiting.slice(next)].toSorted(compareOuterFirst);
      next = 0;
    }
    at = end;
  }
  written.push(text.slice(at, span.end));
  return html`${written}`;
}

/** What of a piece is within the span; nothing if that is empty. */
function clip(piece: Piece, span: TextSpan): readonly Piece[] {
  const start = Math.max(piece.start, span.start);
  const end = Math.min(piece.end, span.end);
  return start < end ? [{ ...piece, start, end, isFirst: piece.isFirst && start === piece.start }] : [];
}

function compareOuterFirst(one: TextSpan, other: TextSpan): number {
  return one.start - other.start || other.end - one.end;
}
