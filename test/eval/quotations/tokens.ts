import type { TextSpan } from '../../../src/core/span.ts';

/** A word as the measures count it: letters and digits with inner apostrophes, dots and hyphens; no punctuation. */
export interface Token extends TextSpan {
  readonly text: string;
}

/** Neighbouring words by their place among an article's words, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const TOKEN = /[\p{L}\p{N}$@#]+(?:['’.\-‐‑&][\p{L}\p{N}]+)*/gu;

/** The words of a text in order; offsets are UTF-16 code units. */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
}

/** The words that start inside a span. */
export function tokensWithin(tokens: readonly Token[], { start, end }: TextSpan): TokenRange {
  const from = firstFrom(tokens, start);
  return { from, to: Math.max(from, firstFrom(tokens, end)) };
}

/** How many words a range holds. */
export function countTokens({ from, to }: TokenRange): number {
  return to - from;
}

/** The places of a range one by one. */
export function listArchives({ from, to }: TokenRange): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Shared words over all words of the two, 0 to 1; 0 where neither has any (Jaccard's coefficient). */
export function jaccard(one: TokenRange, other: TokenRange): number {
  const shared = Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  const all = countTokens(one) + countTokens(other) - shared;
  return all === 0 ? 0 : shared / all;
}

/** The place of the first word that starts at or after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
