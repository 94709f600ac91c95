import type { DocumentKind, SearchIndex } from './search-index.ts';
import type { WeightedQuery, WeightedWord } from './weighted-query.ts';

/** Up to this many documents are compared with the query rather than narrowed down by further words. */
const FEW = 6;
/** Postings read for words of which any will do; the commonest words are left out beyond it. */
const MAX_POSTINGS = 1500;

/**
 * The documents of a kind that may hold all content words of a query: the rarest words decide, the others are looked
 * up only as long as many documents are left.
 */
export function documentsWithAll(
  index: SearchIndex,
  query: WeightedQuery,
  kind: DocumentKind,
): readonly number[] {
  const [rarest, ...others] = rarestFirst(index, query, kind);
  if (rarest === undefined || rarest.postings === 0) return [];
  let left = documentsWithWord(index, rarest, kind);
  for (const { stems } of others) {
    if (left.length <= FEW) break;
    left = joinAscending(stems.map((stem) => index.retain(left, stem, kind)));
  }
  return left;
}

/**
 * The documents of a kind that hold the most of a query's content words, the rarer the more, in no order; common words
 * count only beside few rare ones.
 *
 * @param limit - how many are given at most; of equals those that the index ranks first.
 */
export function documentsWithMost(
  index: SearchIndex,
  query: WeightedQuery,
  kind: DocumentKind,
  limit: number,
): readonly number[] {
  const words = readable(rarestFirst(index, query, kind));
  const terms = words.flatMap(({ stems }) => stems);
  // Documents with one common word weigh alike: there may be as many as the archive has articles.
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0 && isOften(index, only, kind, limit))
    return index.rank({ kind, terms, limit }).map(({ document }) => document);
  const weights = weighDocuments(index, words, kind);
  if (weights.size <= limit) return [...weights.keys()];
  const least = Float64Array.from(weights.values()).sort().at(-limit) ?? 0;
  const heavier: number[] = [];
  const among = new Set<number>();
  for (const [document, weight] of weights) {
    if (weight > least) heavier.push(document);
    else if (weight === least) among.add(document);
  }
  const ranked = index.rank({ kind, terms, among, limit: limit - heavier.length });
  return [...heavier, ...ranked.map(({ document }) => document)];
}

/** Whether a stem of a word stands in more documents than a limit. */
function isOften(index: SearchIndex, { stems }: WeightedWord, kind: DocumentKind, limit: number): boolean {
  return stems.some((stem) => index.frequency(stem, kind) > limit);
}

/** Adds up the weights of the words that each document holds. */
function weighDocuments(
  index: SearchIndex,
  words: readonly WeightedWord[],
  kind: DocumentKind,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const word of words) {
    for (const document of documentsWithWord(index, word, kind))
      weights.set(document, (weights.get(document) ?? 0) + word.weight);
  }
  return weights;
}

/** The documents with any stem of a word, ascending. */
function documentsWithWord(
  index: SearchIndex,
  { stems }: WeightedWord,
  kind: DocumentKind,
): readonly number[] {
  return joinAscending(stems.map((stem) => Array.from(index.documentsWith(stem, kind))));
}

function joinAscending(lists: readonly (readonly number[])[]): readonly number[] {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only;
  return [...new Set(lists.flat())].sort((one, other) => one - other);
}

/** A word with how many documents hold its stems, those with several counted as often. */
interface CountedWord extends WeightedWord {
  readonly postings: number;
}

/** The content words, those in the fewest documents first. */
function rarestFirst(
  index: SearchIndex,
  { words }: WeightedQuery,
  kind: DocumentKind,
): readonly CountedWord[] {
  return words
    .filter(({ isContent }) => isContent)
    .map((word) => ({ ...word, postings: countPostings(index, word, kind) }))
    .toSorted((one, other) => one.postings - other.postings);
}

/** The first words that are not too common to be read, one at least. */
function readable(words: readonly CountedWord[]): readonly CountedWord[] {
  let read = 0;
  return words
    .filter(({ postings }) => postings > 0)
    .filter(({ postings }, at) => {
      read += postings;
      return at === 0 || read <= MAX_POSTINGS;
    });
}

function countPostings(index: SearchIndex, { stems }: WeightedWord, kind: DocumentKind): number {
  return stems.reduce((sum, stem) => sum + index.frequency(stem, kind), 0);
}
