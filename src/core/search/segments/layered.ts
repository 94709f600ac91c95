import { countFirst } from '../../bisect.ts';
import type { Postings } from './postings.ts';
import type { TermIndex } from './term-index.ts';

/** A term index with the documents that are not answered from any more. */
export interface TermLayer {
  readonly index: TermIndex;
  /** The terms of each document that is left out, by its number. */
  readonly leftOut: ReadonlyMap<number, Iterable<string>>;
}

/**
 * Joins term indexes to one: the documents of each are numbered behind those of the ones before it. What it counts is
 * what one index over all documents that are not left out would count, so that scores are the same. An immutable base,
 * a few newer ones beside it and a mask is how Lucene keeps an index that changes.
 */
export function joinLayers(layers: readonly TermLayer[]): TermIndex {
  const masked = layers.map(({ index, leftOut }) => (leftOut.size === 0 ? index : leaveOut(index, leftOut)));
  const [only] = masked;
  if (only !== undefined && masked.length === 1) return only;
  const bases: number[] = [];
  let size = 0;
  for (const { size: each } of masked) {
    bases.push(size);
    size += each;
  }
  const [base, second] = [masked[0], bases[1] ?? 0];
  const layerOf = (document: number) => bases.findLastIndex((first) => first <= document);
  return {
    size,
    count: masked.reduce((sum, { count }) => sum + count, 0),
    totalLength: masked.reduce((sum, { totalLength }) => sum + totalLength, 0),
    lengthOf(document) {
      // Nearly all of them.
      if (base !== undefined && document < second) return base.lengthOf(document);
      const layer = layerOf(document);
      return masked[layer]?.lengthOf(document - (bases[layer] ?? 0)) ?? 0;
    },
    postings: (term) =>
      joinPostings(
        masked.map((index, layer) => ({ postings: index.postings(term), base: bases[layer] ?? 0 })),
      ),
  };
}

function joinPostings(parts: readonly { readonly postings: Postings; readonly base: number }[]): Postings {
  const holding = parts.filter(({ postings }) => postings.count > 0);
  return {
    count: holding.reduce((sum, { postings }) => sum + postings.count, 0),
    each(take) {
      for (const { postings, base } of holding)
        postings.each((document, occurrences) => take(base + document, occurrences));
    },
    eachAmong(documents, take) {
      for (const { postings, base } of holding)
        postings.eachAmong(base === 0 ? documents : numbersFrom(documents, base), (document, occurrences) =>
          take(base + document, occurrences),
        );
    },
  };
}

/** Ascending numbers from a first one on, each less by it. */
function numbersFrom(documents: ArrayLike<number>, base: number): Uint32Array {
  const below = countFirst(documents.length, (index) => (documents[index] ?? 0) < base);
  return Uint32Array.from(
    { length: documents.length - below },
    (_, index) => (documents[below + index] ?? 0) - base,
  );
}

function leaveOut(index: TermIndex, leftOut: TermLayer['leftOut']): TermIndex {
  const gone = new Uint8Array(index.size);
  const fewer = new Map<string, number>();
  let lessLength = 0;
  for (const [document, terms] of leftOut) {
    gone[document] = 1;
    lessLength += index.lengthOf(document);
    for (const term of new Set(terms)) fewer.set(term, (fewer.get(term) ?? 0) + 1);
  }
  const isKept = (document: number) => gone[document] === 0;
  return {
    ...index,
    count: index.count - leftOut.size,
    totalLength: index.totalLength - lessLength,
    postings(term) {
      const postings = index.postings(term);
      const less = fewer.get(term) ?? 0;
      if (less === 0) return postings;
      return {
        count: postings.count - less,
        each: (take) =>
          postings.each((document, occurrences) => {
            if (isKept(document)) take(document, occurrences);
          }),
        eachAmong: (documents, take) =>
          postings.eachAmong(documents, (document, occurrences) => {
            if (isKept(document)) take(document, occurrences);
          }),
      };
    },
  };
}
