import type { ArticleIndex, Choice, DocumentIndex, RankedDocument, Terms } from '../search-engine.ts';
import { scorerOf } from './bm25.ts';
import type { TermIndex } from './term-index.ts';

/** Searches documents in a term index. */
export function searchDocuments(index: TermIndex): DocumentIndex {
  return {
    size: index.count,
    frequency: (term) => index.postings(term).count,
    documentsWith(term) {
      const postings = index.postings(term);
      const documents = new Uint32Array(postings.count);
      let found = 0;
      postings.each((document) => {
        documents[found] = document;
        found += 1;
      });
      return documents;
    },
    retain(documents, term) {
      const holding: number[] = [];
      index.postings(term).eachAmong(documents, (document) => holding.push(document));
      return holding;
    },
    rank: (terms, among) => rankAmong(index, terms, among),
  };
}

/** As MiniSearch does, a document's score counts as many times as it holds different terms of those asked for. */
function rankAmong(index: TermIndex, terms: Terms, among: ReadonlySet<number>): readonly RankedDocument[] {
  const wanted = [...among].sort((one, other) => one - other);
  const scores = new Map<number, { sum: number; held: number }>();
  const counted = new Set<string>();
  for (const term of terms) {
    const postings = index.postings(term);
    const score = scorerOf(index, postings.count, 1);
    const isNew = counted.has(term) ? 0 : 1;
    counted.add(term);
    postings.eachAmong(wanted, (document, occurrences) => {
      const known = scores.get(document);
      if (known === undefined) scores.set(document, { sum: score(document, occurrences), held: 1 });
      else {
        known.sum += score(document, occurrences);
        known.held += isNew;
      }
    });
  }
  return [...scores]
    .map(([document, { sum, held }]) => ({ document, score: sum * held }))
    .sort(compareCandidates);
}

/** Ranks whole articles by a term index of their headlines and one of their texts, which have the same numbers. */
export function searchArticles(headline: TermIndex, text: TermIndex): ArticleIndex {
  return {
    search(terms, headlineBoost, choice) {
      const size = Math.max(headline.size, text.size);
      const sums = new Float64Array(size);
      const held = new Uint32Array(size);
      const last = new Int32Array(size).fill(-1);
      const found: number[] = [];
      [...terms].forEach(([term, weight], number) => {
        for (const [index, boost] of [
          [headline, headlineBoost],
          [text, 1],
        ] as const) {
          const postings = boost > 0 ? index.postings(term) : null;
          if (postings === null || postings.count === 0) continue;
          const score = scorerOf(index, postings.count, boost * weight);
          postings.each((document, occurrences) => {
            if (last[document] === -1) found.push(document);
            if (last[document] !== number) held[document] = (held[document] ?? 0) + 1;
            last[document] = number;
            sums[document] = (sums[document] ?? 0) + score(document, occurrences);
          });
        }
      });
      return chooseBest(found, (document) => (sums[document] ?? 0) * (held[document] ?? 0), choice);
    },
  };
}

/**
 * The best of some documents, as the contract orders them. Of very many only those that may be among them are sorted.
 */
function chooseBest(
  documents: readonly number[],
  scoreOf: (document: number) => number,
  choice: Choice | undefined,
): readonly RankedDocument[] {
  const limit = choice?.limit ?? Number.POSITIVE_INFINITY;
  let candidates: RankedDocument[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const document of documents) {
    const unweighed = scoreOf(document);
    if (unweighed * (choice?.heaviest ?? 1) < least) continue;
    const weight = choice?.weigh(document) ?? 1;
    const score = unweighed * weight;
    if (weight <= 0 || score < least) continue;
    candidates.push({ document, score });
    if (candidates.length < limit * 2 + MIN_SORTED) continue;
    candidates = candidates.sort(compareCandidates).slice(0, limit);
    least = candidates.at(-1)?.score ?? least;
  }
  return candidates.sort(compareCandidates).slice(0, choice?.limit);
}

const MIN_SORTED = 64;

function compareCandidates(one: RankedDocument, other: RankedDocument): number {
  return other.score - one.score || one.document - other.document;
}
