import type { TextSpan } from '../span.ts';
import { findFragments } from './fragments.ts';
import { Hits, useOf } from './hits.ts';
import type { WeightedQuery } from './weighted-query.ts';
import { tightestWindow } from './window.ts';
import type { WordSequence } from './word-sequence.ts';

/**
 * How a sequence holds the words asked for: consecutively as asked, all of them in any order, all of them but some
 * inflected or misspelt, or only some of them.
 */
export type MatchTier = 'exact' | 'words' | 'inflected' | 'partial';

/** The tiers, best first. */
export const MATCH_TIERS: readonly MatchTier[] = ['exact', 'words', 'inflected', 'partial'];

/** How well a sequence matches a query. */
export interface Likeness {
  readonly tier: MatchTier;
  /** The share of the query's weight that is matched, 0 to 1. */
  readonly share: number;
  /** The share of the query's neighbouring content words that stand so here too, 0 to 1. */
  readonly order: number;
  /** How many words the tightest stretch with all matched words takes. */
  readonly window: number;
}

/** How well a sequence matches a query, and at which of its words. */
export interface Match extends Likeness {
  /** The offsets of the tightest stretch. */
  readonly span: TextSpan;
  /** The offsets of the matched words, neighbours joined, ascending. */
  readonly marks: readonly TextSpan[];
}

/** Compares a query with a sequence; null where they share no content word and no whole fragment. */
export function align(query: WeightedQuery, sequence: WordSequence): Match | null {
  return alignExactly(query, sequence) ?? alignWords(query, sequence);
}

/** As {@link align}, for consecutive words only: every fragment of the query, in their order. */
export function alignExactly(query: WeightedQuery, sequence: WordSequence): Match | null {
  const runs = findFragments(query.fragments, sequence);
  const first = runs[0];
  const last = runs[query.fragments.length - 1];
  if (first === undefined || last === undefined) return null;
  return {
    ...exactLikeness(first.first, last.last),
    // Most matches are counted but never shown: offsets are made for those that are.
    get span() {
      return spanOf(sequence, first.first, last.last);
    },
    get marks() {
      return runs.flatMap((run) => markRun(sequence, run.first, run.last));
    },
  };
}

/** How well a sequence matches that holds the fragments from one position to another, both inclusive. */
export function exactLikeness(first: number, last: number): Likeness {
  return { tier: 'exact', share: 1, order: 1, window: last - first + 1 };
}

/** As {@link align}, where it is known that no fragment stands in the sequence whole. */
export function alignWords(query: WeightedQuery, sequence: WordSequence): Match | null {
  const hits = new Hits(query);
  const uses = sequence.terms.map(({ form, stem }) => useOf(query, form, stem));
  uses.forEach((use, position) => {
    if (use !== null) hits.take(position, use);
  });
  const likeness = likenessOf(query, hits);
  if (likeness === null) return null;
  return {
    ...likeness,
    get span() {
      const { first, last } = tightestWindow(hits);
      return spanOf(sequence, first, last);
    },
    get marks() {
      return markWords(sequence, hits, (position) => uses[position] !== null);
    },
  };
}

/** How well a sequence matches by where the words stand in it; null where no content word does. */
export function likenessOf(query: WeightedQuery, hits: Hits): Likeness | null {
  if (hits.count === 0) return null;
  const { first, last } = tightestWindow(hits);
  const { words } = query;
  const matched = words.reduce((sum, { weight }, index) => sum + weight * (hits.qualities[index] ?? 0), 0);
  return {
    tier: tierOf(query, hits.qualities),
    share: matched / query.weight,
    order: orderOf(query, hits),
    window: last - first + 1,
  };
}

function tierOf({ words }: WeightedQuery, qualities: readonly number[]): MatchTier {
  let worst = 1;
  words.forEach(({ isContent }, index) => {
    if (isContent) worst = Math.min(worst, qualities[index] ?? 0);
  });
  if (worst === 0) return 'partial';
  return worst === 1 ? 'words' : 'inflected';
}

function orderOf({ words, pairs }: WeightedQuery, { count, wordIndexes, positions }: Hits): number {
  if (pairs.size === 0 || count < 2) return 0;
  const met = new Set<number>();
  for (let next = 1; next < count; next += 1) {
    const before = next - 1;
    const pair = (wordIndexes[before] ?? 0) * words.length + (wordIndexes[next] ?? 0);
    // Stop words may stand between the two, so that neighbours are not always at consecutive positions.
    const distance = (positions[next] ?? 0) - (positions[before] ?? 0);
    if (distance <= FARTHEST_NEIGHBOUR && pairs.has(pair)) met.add(pair);
  }
  return met.size / pairs.size;
}

const FARTHEST_NEIGHBOUR = 4;

/** Marks the content words, and what stands between two of them if all of that was asked for too. */
function markWords(
  sequence: WordSequence,
  { count, positions }: Hits,
  isAsked: (position: number) => boolean,
): readonly TextSpan[] {
  const runs: { first: number; last: number }[] = [];
  for (const position of positions.slice(0, count)) {
    const run = runs.at(-1);
    if (run !== undefined && areAsked(isAsked, run.last + 1, position)) run.last = position;
    else runs.push({ first: position, last: position });
  }
  return runs.flatMap(({ first, last }) => markRun(sequence, first, last));
}

function areAsked(isAsked: (position: number) => boolean, from: number, to: number): boolean {
  for (let position = from; position < to; position += 1) if (!isAsked(position)) return false;
  return true;
}

/** One mark for consecutive words, or several where they stand in several parts. */
function markRun({ words }: WordSequence, first: number, last: number): readonly TextSpan[] {
  const marks: { part: number; start: number; end: number }[] = [];
  for (const { part, start, end } of words.slice(first, last + 1)) {
    const mark = marks.at(-1);
    if (mark?.part === part) mark.end = end;
    else marks.push({ part, start, end });
  }
  return marks.map(({ start, end }) => ({ start, end }));
}

function spanOf({ words }: WordSequence, first: number, last: number): TextSpan {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
