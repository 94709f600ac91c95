import type { TextSpan } from '../../../src/core/span.ts';
import type { Collection } from './collection.ts';
import type { GoldArticle } from './gold.ts';
import type { Reading, ReadToken } from './reading.ts';

/** How many of how many. */
export interface Tally {
  readonly hits: number;
  readonly all: number;
}

/** One row of the table. */
export interface Measure {
  readonly label: string;
  /** Counts one article; undefined where the library does not look for what is measured. */
  count(article: GoldArticle, reading: Reading, collection: Collection): Tally | undefined;
}

/** How many of the items pass. */
export function tally<Item>(items: readonly Item[], isHit: (item: Item) => boolean): Tally {
  return { hits: items.filter(isHit).length, all: items.length };
}

/** Spans without those that stand at the same place as an earlier one. */
export function unique<Span extends TextSpan>(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

/** The tokens that share a code unit with a span, found in logarithmic time. */
export function tokensAt(tokens: readonly ReadToken[], { start, end }: TextSpan): readonly ReadToken[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: ReadToken[] = [];
  for (let token = tokens[low]; token && token.start < end; token = tokens[++low]) found.push(token);
  return found;
}

const EDGE_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** A span without the marks and the white space at its ends; undefined where nothing is left. */
export function coreOf(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const words = text.slice(start, end);
  const core = words.replace(EDGE_MARKS, '');
  const at = start + words.indexOf(core);
  return core === '' ? undefined : { start: at, end: at + core.length };
}

/** Whether a library tells parts of speech. */
export function hasClasses(tokens: Reading['tokens']): tokens is readonly ReadToken[] {
  return tokens !== undefined && (tokens.length === 0 || tokens[0]?.class !== undefined);
}
