import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Candidate, DocumentKind, SearchDocument, SearchIndex } from './search-index.ts';

/** A document, its own number standing for its terms in the field of its kind. */
interface IndexedDocument {
  readonly id: number;
  readonly quotation?: number;
  readonly passage?: number;
}

const KINDS: readonly DocumentKind[] = ['quotation', 'passage'];

/**
 * Indexes documents with MiniSearch (BM25+). Each kind is a field of its own, so that a search among the quotations
 * does not touch the postings of the passages.
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  let pending = documents;
  const engine = new MiniSearch<IndexedDocument>({
    fields: [...KINDS],
    // The terms come ready to be indexed: the engine is handed them as they are, and neither joins nor splits them.
    tokenize: (document) => [...(pending[Number(document)]?.terms ?? [])],
    processTerm: (term) => term,
    searchOptions: { tokenize: splitTerms, fuzzy: false, prefix: false },
  });
  engine.addAll(documents.map(({ kind }, id) => ({ id, [kind]: id })));
  const frequencies = countDocuments(documents);
  const size = documents.length;
  // The engine has all it needs: what it keeps of this function must not keep the documents.
  pending = [];
  return {
    size,
    frequency: (term, kind) =>
      (kind === undefined ? KINDS : [kind]).reduce(
        (sum, each) => sum + (frequencies[each].get(term)?.count ?? 0),
        0,
      ),
    eachDocument(term, kind, take) {
      // The engine passes over a document boosted by 0 before it scores it, which is most of the cost of a posting.
      const boostDocument = (id: number) => {
        take(id);
        return 0;
      };
      engine.search(term, { fields: [kind], tokenize: asOneTerm, boostDocument });
    },
    rank: ({ kind, terms, among }) =>
      engine
        .search(terms.join(SEPARATOR), {
          fields: [kind],
          boostDocument: (id: number) => (among.has(id) ? 1 : 0),
        })
        .map(({ id, score }) => ({ document: Number(id), score })),
  };
}

const SEPARATOR = ' ';

function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split(SEPARATOR);
}

function asOneTerm(term: string): string[] {
  return [term];
}

interface Count {
  count: number;
  /** The document that was counted last, so that each counts once. */
  last: number;
}

function countDocuments(
  documents: readonly SearchDocument[],
): Record<DocumentKind, ReadonlyMap<string, Count>> {
  const counts = { quotation: new Map<string, Count>(), passage: new Map<string, Count>() };
  documents.forEach(({ kind, terms }, document) => {
    const ofKind = counts[kind];
    for (const term of terms) {
      const known = ofKind.get(term);
      if (known === undefined) ofKind.set(term, { count: 1, last: document });
      else if (known.last !== document) {
        known.count += 1;
        known.last = document;
      }
    }
  });
  return counts;
}

/**
 * Indexes single words to be found within a number of edits, a letter put in, left out or changed each, in the engine's
 * radix tree.
 *
 * @returns A function from a word and a number of edits to the words that are so near, the word itself included.
 */
export function createNearWords(words: Iterable<string>): (word: string, edits: number) => readonly string[] {
  const tree = new SearchableMap<true>();
  for (const word of words) tree.set(word, true);
  return (word, edits) => [...tree.fuzzyGet(word, edits).keys()];
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
