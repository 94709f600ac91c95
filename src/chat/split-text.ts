/** What a piece of text costs of a limit; the cost of two pieces together is never more than the sum of theirs. */
export type Cost = (text: string) => number;

/**
 * Cuts a text into pieces of at most `limit` each, which together spell it exactly. A cut comes behind white space
 * where there is some near, and never within a character as readers see one, unless that alone is over the limit;
 * never within a surrogate pair. No single code point may cost more than the limit.
 */
export function splitText(text: string, limit: number, cost: Cost): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + findCut(text.slice(start, start + limit + 1), limit, cost);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** How far back white space to cut at is looked for, in code units. */
const NEAR = 200;
const LAST_WHITE_SPACE = /\s\S*$/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where to cut text that is longer than the limit, or its end; `text` goes one unit beyond what could fit. */
function findCut(text: string, limit: number, cost: Cost): number {
  if (text.length <= limit && cost(text) <= limit) return text.length;
  const graphemes = [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
  const end = measure(graphemes, limit, cost);
  if (end === 0) return measure([...text], limit, cost);
  const gap = LAST_WHITE_SPACE.exec(text.slice(Math.max(0, end - NEAR), end));
  return gap === null ? end : end - gap[0].length + 1;
}

/** The length of as many of the first segments as fit. */
function measure(segments: readonly string[], limit: number, cost: Cost): number {
  let left = limit;
  let end = 0;
  for (const segment of segments) {
    left -= cost(segment);
    if (left < 0) break;
    end += segment.length;
  }
  return end;
}
