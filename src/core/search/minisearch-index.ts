import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Candidate, DocumentKind, SearchDocument, SearchIndex } from './search-index.ts';

interface IndexedDocument {
  readonly id: number;
  readonly quotation?: readonly string[];
  readonly passage?: readonly string[];
}

const KINDS: readonly DocumentKind[] = ['quotation', 'passage'];
/** Shorter terms have too many neighbours ("wall", "will"): they are taken as they are spelt. */
const SHORTEST_MISSPELT = 5;
/** From this length on two edits are one misspelling; in shorter terms only where two letters changed places. */
const SHORTEST_TWICE_MISSPELT = 8;
const MOST_EDITS = 2;

/**
 * Indexes documents with MiniSearch (BM25+). Each kind is a field of its own, so that a search among the quotations
 * does not touch the postings of the passages.
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const engine = new MiniSearch<IndexedDocument>({
    fields: [...KINDS],
    // The terms come ready to be indexed: the engine neither splits nor changes them.
    stringifyField: (terms: readonly string[]) => terms.join(' '),
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
    searchOptions: { fuzzy: false, prefix: false },
  });
  engine.addAll(documents.map(({ kind, terms }, id) => ({ id, [kind]: terms })));
  const frequencies = countDocuments(documents);
  const frequency = (term: string, kind?: DocumentKind): number =>
    kind === undefined
      ? KINDS.reduce((sum, each) => sum + (frequencies[each].get(term) ?? 0), 0)
      : (frequencies[kind].get(term) ?? 0);

  return {
    size: documents.length,
    frequency,
    similar: (term) => findSimilar(engine, term),
    search: ({ kind, terms, combine }) =>
      combine === 'any' ? searchAny(engine, kind, terms.flat()) : searchAll(engine, kind, terms),
  };
}

function searchAny(
  engine: MiniSearch<IndexedDocument>,
  kind: DocumentKind,
  terms: readonly string[],
  among?: ReadonlyMap<unknown, number>,
): readonly Candidate[] {
  const options: SearchOptions = { fields: [kind] };
  // The engine passes over a document boosted by 0 before it scores it, which is most of the cost of a posting.
  if (among !== undefined) options.boostDocument = (id) => (among.has(id) ? 1 : 0);
  return engine
    .search(terms.join(' '), options)
    .map(({ id, score }) => ({ document: Number(id), score: score + (among?.get(id) ?? 0) }));
}

/** Meets one entry after the other, each among the documents that met those before; the engine's AND reads them all. */
function searchAll(
  engine: MiniSearch<IndexedDocument>,
  kind: DocumentKind,
  terms: readonly (readonly string[])[],
): readonly Candidate[] {
  let candidates: readonly Candidate[] | undefined;
  for (const alternatives of terms) {
    const among = candidates && new Map(candidates.map(({ document, score }) => [document, score]));
    candidates = searchAny(engine, kind, alternatives, among);
    if (candidates.length === 0) break;
  }
  return (candidates ?? []).toSorted((one, other) => other.score - one.score);
}

function countDocuments(documents: readonly SearchDocument[]): Record<DocumentKind, Map<string, number>> {
  const counts = { quotation: new Map<string, number>(), passage: new Map<string, number>() };
  for (const { kind, terms } of documents) {
    for (const term of new Set(terms)) counts[kind].set(term, (counts[kind].get(term) ?? 0) + 1);
  }
  return counts;
}

/** The engine matches within a number of edits: the fewest that give a known term are kept. */
function findSimilar(engine: MiniSearch<IndexedDocument>, term: string): readonly string[] {
  if (term.length < SHORTEST_MISSPELT) return [];
  for (let edits = 1; edits <= MOST_EDITS; edits += 1) {
    const found = new Set(engine.search(term, { fuzzy: edits }).flatMap(({ terms }) => terms));
    const isNear = (known: string) =>
      edits === 1 || term.length >= SHORTEST_TWICE_MISSPELT || sortLetters(known) === sortLetters(term);
    const near = [...found].filter(isNear);
    if (near.length > 0) return near;
  }
  return [];
}

function sortLetters(term: string): string {
  return [...term].toSorted().join('');
}

/** An article as it is indexed whole: the terms of its headline and of its text. */
export interface ArticleDocument {
  readonly headline: readonly string[];
  readonly text: readonly string[];
}

/** Whole articles ranked by their words. */
export interface ArticleIndex {
  /**
   * The articles that hold any of the terms, best first.
   *
   * @param terms - each with how much it counts, above zero.
   * @param headlineBoost - how many times a word counts in the headline; 1 as in the text, 0 leaves headlines out.
   */
  search(terms: ReadonlyMap<string, number>, headlineBoost: number): readonly Candidate[];
}

/** Indexes whole articles with MiniSearch (BM25+), headline and text as two fields. */
export function createArticleIndex(articles: readonly ArticleDocument[]): ArticleIndex {
  const engine = new MiniSearch<ArticleDocument & { readonly id: number }>({
    fields: ['headline', 'text'],
    stringifyField: (terms: readonly string[]) => terms.join(' '),
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
    searchOptions: { fuzzy: false, prefix: false },
  });
  engine.addAll(articles.map((article, id) => ({ id, ...article })));
  return {
    search: (terms, headlineBoost) =>
      engine
        .search([...terms.keys()].join(' '), {
          boostTerm: (term) => terms.get(term) ?? 1,
          fields: headlineBoost > 0 ? ['headline', 'text'] : ['text'],
          boost: { headline: headlineBoost },
        })
        .map(({ id, score }) => ({ document: Number(id), score })),
  };
}
