/** How much of a limit a text uses: at least its length, and at least as much as any prefix of it. */
export type Cost = (text: string) => number;

/**
 * Cuts a text into pieces of at most `limit`, which together are exactly the text. Each ends where {@link takePiece}
 * ends it.
 */
export function splitText(text: string, limit: number, cost: Cost): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const piece = takePiece(text, limit, cost, start);
    pieces.push(piece);
    start += piece.length;
  }
  return pieces;
}

/**
 * As much of a text from `start` on as fits the limit. It ends after white space if there is some nearby. It never ends
 * inside a grapheme, unless that alone exceeds the limit, nor inside a surrogate pair. A single code point must fit.
 */
export function takePiece(text: string, limit: number, cost: Cost, start = 0): string {
  const window = text.slice(start, start + limit + 1);
  if (window.length <= limit && cost(window) <= limit) return window;
  const end = toBoundary(window, findMost(window, limit, cost));
  const gap = LAST_WHITE_SPACE.exec(window.slice(Math.max(0, end - NEAR), end));
  return window.slice(0, gap === null ? end : end - gap[0].length + 1);
}

/** How far back to look for white space to cut at, in code units. */
const NEAR = 200;
const LAST_WHITE_SPACE = /\s\S*$/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const HALF_AT_END = /\p{Surrogate}$/u;

/** The greatest length within the limit, by binary search. */
function findMost(text: string, limit: number, cost: Cost): number {
  let least = 0;
  let most = Math.min(limit, text.length);
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (cost(text.slice(0, middle)) <= limit) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** The last grapheme end at or before `end`; inside a longer grapheme, the last code point end. */
function toBoundary(text: string, end: number): number {
  const boundary = GRAPHEMES.segment(text).containing(end)?.index ?? end;
  if (boundary > 0) return boundary;
  return HALF_AT_END.test(text.slice(0, end)) ? end - 1 : end;
}
