import type { TextSpan } from '../../../span.ts';

/** A text without its markup that knows where each of its code units came from. */
export interface PastedText {
  /** The text as it was pasted. */
  readonly source: string;
  /** The text as a reader sees it. */
  readonly plain: string;
  /** Where each code unit of `plain` begins and ends in `source`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How to replace the matches of a pattern, which must be global. */
export interface Rewriting {
  readonly pattern: RegExp;
  /** Called for the matches in their order. */
  readonly rewrite: (match: RegExpMatchArray) => string;
}

/** A pasted text from which nothing has been removed yet. */
export function toPastedText(source: string): PastedText {
  const starts = Array.from({ length: source.length }, (_, index) => index);
  return { source, plain: source, starts, ends: starts.map((start) => start + 1) };
}

/**
 * Applies a rewriting. What the replacement shares with the front or the end of a match stays where it came from; the
 * rest comes from the match as a whole.
 */
export function rewriteText(text: PastedText, { pattern, rewrite }: Rewriting): PastedText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.plain.matchAll(pattern)) {
    const replacement = rewrite(match);
    if (replacement === match[0]) continue;
    pieces.push(keep(text, at, match.index), replace(text, match.index, match[0], replacement));
    at = match.index + match[0].length;
  }
  if (pieces.length === 0) return text;
  pieces.push(keep(text, at, text.plain.length));
  return {
    source: text.source,
    plain: pieces.map(({ plain }) => plain).join(''),
    starts: pieces.flatMap(({ starts }) => starts),
    ends: pieces.flatMap(({ ends }) => ends),
  };
}

type Piece = Omit<PastedText, 'source'>;

function keep({ plain, starts, ends }: PastedText, from: number, to: number): Piece {
  return { plain: plain.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/** A replacement that stands in the match as it is, as a link's label does, keeps its places. */
function replace(text: PastedText, at: number, found: string, replacement: string): Piece {
  const inside = replacement === '' ? -1 : found.indexOf(replacement);
  if (inside >= 0) return keep(text, at + inside, at + inside + replacement.length);
  const start = text.starts[at] ?? 0;
  const end = text.ends[at + found.length - 1] ?? start;
  const { length } = replacement;
  return {
    plain: replacement,
    starts: new Array<number>(length).fill(start),
    ends: new Array<number>(length).fill(end),
  };
}

/** Where a stretch of the plain text stands in the pasted text. */
export function toSource({ starts, ends }: PastedText, { start, end }: TextSpan): TextSpan {
  const from = starts[start] ?? ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
}
