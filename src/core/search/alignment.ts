import type { TextSpan } from '../span.ts';
import { findFragments } from './fragments.ts';
import type { WeightedQuery } from './weighted-query.ts';
import { tightestWindow, type WordHit } from './window.ts';
import type { WordSequence } from './word-sequence.ts';

/**
 * How a sequence holds the words asked for: consecutively as asked, all of them in any order, all of them but some
 * inflected or misspelt, or only some of them.
 */
export type MatchTier = 'exact' | 'words' | 'inflected' | 'partial';

/** The tiers, best first. */
export const MATCH_TIERS: readonly MatchTier[] = ['exact', 'words', 'inflected', 'partial'];

/** How well a sequence matches a query, and at which of its words. */
export interface Match {
  readonly tier: MatchTier;
  /** The share of the query's weight that is matched, 0 to 1. */
  readonly share: number;
  /** The share of the query's neighbouring content words that stand so here too, 0 to 1. */
  readonly order: number;
  /** How many words the tightest stretch with all matched words takes. */
  readonly window: number;
  /** The offsets of that stretch. */
  readonly span: TextSpan;
  /** The offsets of the matched words, neighbours joined, ascending. */
  readonly marks: readonly TextSpan[];
}

const INFLECTED_QUALITY = 0.85;
const MISSPELT_QUALITY = 0.7;

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
    tier: 'exact',
    share: 1,
    order: 1,
    window: last.last - first.first + 1,
    // Most matches are counted but never shown: offsets are made for those that are.
    get span() {
      return spanOf(sequence, first.first, last.last);
    },
    get marks() {
      return runs.flatMap((run) => markRun(sequence, run.first, run.last));
    },
  };
}

/** As {@link align}, where it is known that no fragment stands in the sequence whole. */
export function alignWords(query: WeightedQuery, sequence: WordSequence): Match | null {
  const qualities = query.words.map(() => 0);
  const hits = hitWords(query, sequence, qualities);
  const content = hits.filter(({ place }) => query.words[place]?.isContent);
  if (content.length === 0) return null;
  const window = tightestWindow(content);
  const matched = query.words.reduce((sum, { weight }, place) => sum + weight * (qualities[place] ?? 0), 0);
  return {
    tier: tierOf(query, qualities),
    share: matched / query.weight,
    order: orderOf(query, content),
    window: window.last - window.first + 1,
    get span() {
      return spanOf(sequence, window.first, window.last);
    },
    get marks() {
      return markWords(sequence, hits, content);
    },
  };
}

/** Where the query's words stand; raises `qualities` to the best match found for each. */
function hitWords(query: WeightedQuery, { terms }: WordSequence, qualities: number[]): readonly WordHit[] {
  const hits: WordHit[] = [];
  terms.forEach(({ form, stem }, position) => {
    const same = query.byForm.get(form);
    const alike = query.byStem.get(stem) ?? [];
    for (const place of alike) {
      const quality = query.words[place]?.isUnknown ? MISSPELT_QUALITY : INFLECTED_QUALITY;
      qualities[place] = Math.max(qualities[place] ?? 0, quality);
    }
    if (same !== undefined) qualities[same] = 1;
    const place = same ?? alike[0];
    if (place !== undefined) hits.push({ position, place });
  });
  return hits;
}

function tierOf({ words }: WeightedQuery, qualities: readonly number[]): MatchTier {
  const content = qualities.filter((_, place) => words[place]?.isContent);
  if (content.includes(0)) return 'partial';
  return content.every((quality) => quality === 1) ? 'words' : 'inflected';
}

function orderOf({ words, pairs }: WeightedQuery, content: readonly WordHit[]): number {
  if (pairs.size === 0) return 0;
  const met = new Set<number>();
  content.forEach(({ position, place }, at) => {
    const next = content[at + 1];
    const pair = next === undefined ? -1 : place * words.length + next.place;
    // Stop words may stand between the two, so that neighbours are not always at consecutive positions.
    if (next !== undefined && next.position - position <= FARTHEST_NEIGHBOUR && pairs.has(pair))
      met.add(pair);
  });
  return met.size / pairs.size;
}

const FARTHEST_NEIGHBOUR = 4;

/** Marks the content words, and what stands between two of them if all of that was asked for too. */
function markWords(
  sequence: WordSequence,
  hits: readonly WordHit[],
  content: readonly WordHit[],
): readonly TextSpan[] {
  const asked = new Set(hits.map(({ position }) => position));
  const runs: { first: number; last: number }[] = [];
  for (const { position } of content) {
    const run = runs.at(-1);
    if (run !== undefined && areAsked(asked, run.last + 1, position)) run.last = position;
    else runs.push({ first: position, last: position });
  }
  return runs.flatMap(({ first, last }) => markRun(sequence, first, last));
}

function areAsked(asked: ReadonlySet<number>, from: number, to: number): boolean {
  for (let position = from; position < to; position += 1) if (!asked.has(position)) return false;
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
