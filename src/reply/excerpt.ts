import type { TextSpan } from '../core/span.ts';

const WHITE_SPACE = /\s/;
const CONTEXT_SHARE = 3;

/**
 * The part of a long span that is shown: at most `limit` code units (at least 1), at whole words, with the first mark
 * and as many of the next as have room. The span itself where it is short enough.
 */
export function excerpt(text: string, span: TextSpan, marks: readonly TextSpan[], limit: number): TextSpan {
  if (span.end - span.start <= limit) return span;
  const first = marks[0] ?? { start: span.start, end: span.start };
  const last = marks.findLast(({ end }) => end - first.start <= limit) ?? first;
  const room = Math.max(limit - (last.end - first.start), 0);
  const earliest = Math.max(span.start, first.start - Math.floor(room / CONTEXT_SHARE));
  const start = earliest === span.start ? earliest : wordStart(text, earliest, first.start);
  const latest = Math.min(span.end, start + limit);
  const end =
    latest === span.end ? latest : wordEnd(text, latest, Math.max(start + 1, Math.min(last.end, latest)));
  return { start, end };
}

/** The first start of a word from `offset` on, at most `limit`. */
function wordStart(text: string, offset: number, limit: number): number {
  for (let at = offset; at < limit; at += 1) {
    if (WHITE_SPACE.test(text.charAt(at - 1)) && !WHITE_SPACE.test(text.charAt(at))) return at;
  }
  return limit;
}

/** The last end of a word up to `offset`, at least `limit`; in a word without end, between two characters. */
function wordEnd(text: string, offset: number, limit: number): number {
  for (let at = offset; at > limit; at -= 1) {
    if (WHITE_SPACE.test(text.charAt(at)) && !WHITE_SPACE.test(text.charAt(at - 1))) return at;
  }
  return (text.codePointAt(limit - 1) ?? 0) > LAST_SINGLE_UNIT ? limit + 1 : limit;
}

const LAST_SINGLE_UNIT = 0xffff;
