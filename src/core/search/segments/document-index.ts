import type {
  ArticleIndex,
  Choice,
  DocumentIndex,
  RankedDocument,
  Ranking,
  Terms,
} from '../search-engine.ts';
import { scorerOf } from './bm25.ts';
import type { Postings } from './postings.ts';
import type { TermIndex } from './term-index.ts';

/** Searches documents in a term index. */
export function searchDocuments(index: TermIndex): DocumentIndex {
  return {
    size: index.count,
    frequency: (term) => index.postings(term).count,
    documentsWith: (term) => readDocuments(index.postings(term)),
    retain(documents, term) {
      const holding: number[] = [];
      index.postings(term).eachAmong(documents, (document) => holding.push(document));
      return holding;
    },
    rank: (terms, ranking) => rankDocuments(index, terms, ranking),
  };
}

/** As MiniSearch does, a document's score counts as many times as it holds different terms of those asked for. */
function rankDocuments(
  index: TermIndex,
  terms: Terms,
  { among, limit }: Ranking = {},
): readonly RankedDocument[] {
  const wanted = among === undefined ? documentsWithAny(index, terms) : Uint32Array.from(among).sort();
  const sums = new Float64Array(wanted.length);
  const held = new Uint32Array(wanted.length);
  const counted = new Set<string>();
  for (const term of terms) {
    const postings = index.postings(term);
    const score = scorerOf(index, postings.count, 1);
    const isNew = counted.has(term) ? 0 : 1;
    counted.add(term);
    let at = 0;
    postings.eachAmong(wanted, (document, occurrences) => {
      while ((wanted[at] ?? document) < document) at += 1;
      sums[at] = (sums[at] ?? 0) + score(document, occurrences);
      held[at] = (held[at] ?? 0) + isNew;
    });
  }
  const best = createChooser(limit);
  wanted.forEach((document, at) => {
    const times = held[at] ?? 0;
    if (times > 0) best.take(document, (sums[at] ?? 0) * times);
  });
  return best.list();
}

/** Ascending, each once. */
function documentsWithAny(index: TermIndex, terms: Terms): Uint32Array {
  const lists = [...new Set(terms)].map((term) => readDocuments(index.postings(term)));
  const [only = new Uint32Array(), ...others] = lists;
  if (others.length === 0) return only;
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

function readDocuments(postings: Postings): Uint32Array {
  const documents = new Uint32Array(postings.count);
  let found = 0;
  postings.each((document) => {
    documents[found] = document;
    found += 1;
  });
  return documents;
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

/** The best of some documents by their scores, each weighed as it was chosen. */
function chooseBest(
  documents: readonly number[],
  scoreOf: (document: number) => number,
  choice: Choice | undefined,
): readonly RankedDocument[] {
  const best = createChooser(choice?.limit);
  for (const document of documents) {
    const score = scoreOf(document);
    if (!best.mayTake(document, score * (choice?.heaviest ?? 1))) continue;
    const weight = choice?.weigh(document) ?? 1;
    if (weight > 0) best.take(document, score * weight);
  }
  return best.list();
}

/** Chooses the best of documents as they come. */
interface Chooser {
  /** Whether a document of this score may be among the best. */
  mayTake(document: number, score: number): boolean;
  take(document: number, score: number): void;
  /** The best, as the contract orders them. */
  list(): readonly RankedDocument[];
}

/** Of very many documents only those are held and sorted that may be among the best. */
function createChooser(limit = Number.POSITIVE_INFINITY): Chooser {
  let candidates: RankedDocument[] = [];
  let last: RankedDocument = { document: Number.POSITIVE_INFINITY, score: Number.NEGATIVE_INFINITY };
  const mayTake = (document: number, score: number) =>
    score > last.score || (score === last.score && document < last.document);
  const sortBest = () => candidates.sort(compareCandidates).slice(0, limit);
  return {
    mayTake,
    take(document, score) {
      if (!mayTake(document, score)) return;
      candidates.push({ document, score });
      if (candidates.length < limit * 2 + MIN_SORTED) return;
      candidates = sortBest();
      last = candidates.at(-1) ?? last;
    },
    list: sortBest,
  };
}

const MIN_SORTED = 64;

function compareCandidates(one: RankedDocument, other: RankedDocument): number {
  return other.score - one.score || one.document - other.document;
}
