import type { DocumentKind, SearchIndex } from './search-index.ts';
import type { WeightedQuery, WeightedWord } from './weighted-query.ts';

/** So few documents are compared with the query rather than looked up under further words. */
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
  const words = rarestFirst(index, query, kind);
  if (words.some((word) => postings(index, word, kind) === 0)) return [];
  const met = new Uint16Array(index.size);
  let left: readonly number[] = [];
  for (const [before, { stems }] of words.entries()) {
    if (before > 0 && left.length <= FEW) break;
    const holding: number[] = [];
    for (const stem of stems) {
      index.eachDocument(stem, kind, (document) => {
        if (met[document] !== before) return;
        met[document] = before + 1;
        holding.push(document);
      });
    }
    left = holding;
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
  const words = readable(index, rarestFirst(index, query, kind), kind);
  const { documents, weights } = weighDocuments(index, words, kind);
  if (documents.length <= limit) return documents;
  const least = Float64Array.from(documents, weightIn(weights)).sort().at(-limit) ?? 0;
  const heavier = documents.filter((document) => weightIn(weights)(document) > least);
  const among = new Set(documents.filter((document) => weightIn(weights)(document) === least));
  const terms = words.flatMap(({ stems }) => stems);
  const others = index.rank({ kind, terms, among }).slice(0, limit - heavier.length);
  return [...heavier, ...others.map(({ document }) => document)];
}

/** Adds up the weights of the words that each document holds. */
function weighDocuments(index: SearchIndex, words: readonly WeightedWord[], kind: DocumentKind) {
  const documents: number[] = [];
  const weights = new Float64Array(index.size);
  const counted = new Uint16Array(index.size);
  words.forEach(({ stems, weight }, place) => {
    for (const stem of stems) {
      index.eachDocument(stem, kind, (document) => {
        if (counted[document] === place + 1) return;
        if (counted[document] === 0) documents.push(document);
        counted[document] = place + 1;
        weights[document] = weightIn(weights)(document) + weight;
      });
    }
  });
  return { documents, weights };
}

function weightIn(weights: Float64Array): (document: number) => number {
  return (document) => weights[document] ?? 0;
}

function rarestFirst(
  index: SearchIndex,
  { words }: WeightedQuery,
  kind: DocumentKind,
): readonly WeightedWord[] {
  return words
    .filter(({ isContent }) => isContent)
    .toSorted((one, other) => postings(index, one, kind) - postings(index, other, kind));
}

/** The first words that are not too common to be read, one at least. */
function readable(
  index: SearchIndex,
  words: readonly WeightedWord[],
  kind: DocumentKind,
): readonly WeightedWord[] {
  const known = words.filter((word) => postings(index, word, kind) > 0);
  let read = 0;
  return known.filter((word, at) => {
    read += postings(index, word, kind);
    return at === 0 || read <= MAX_POSTINGS;
  });
}

function postings(index: SearchIndex, { stems }: WeightedWord, kind: DocumentKind): number {
  return stems.reduce((sum, stem) => sum + index.frequency(stem, kind), 0);
}
