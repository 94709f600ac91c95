import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import {
  type ArticleDocument,
  type ArticleIndex,
  DOCUMENT_KINDS,
  type DocumentKind,
  MAX_NEAR_LENGTH,
  type RankedDocument,
  type SearchEngine,
  type SearchIndex,
  type Terms,
} from './search-engine.ts';

/** MiniSearch (BM25+): built in memory at each start, and the reference for every other engine. */
export const miniSearchEngine: SearchEngine = {
  indexDocuments: (documents) =>
    joinKinds({ quotation: indexKind([...documents.quotation]), passage: indexKind([...documents.passage]) }),
  indexArticles,
  indexWords(words) {
    const tree = new SearchableMap<true>();
    for (const word of words) tree.set(word, true);
    return (word, edits) => [...tree.fuzzyGet(word, word.length > MAX_NEAR_LENGTH ? 0 : edits).keys()];
  },
};

/** The documents of one kind. */
interface KindIndex {
  readonly size: number;
  frequency(term: string): number;
  documentsWith(term: string): readonly number[];
  rank(terms: Terms, among: ReadonlySet<number>): readonly RankedDocument[];
}

function joinKinds(indexes: Readonly<Record<DocumentKind, KindIndex>>): SearchIndex {
  const sumOver = (kind: DocumentKind | undefined, countIn: (index: KindIndex) => number) =>
    (kind === undefined ? DOCUMENT_KINDS : [kind]).reduce((sum, each) => sum + countIn(indexes[each]), 0);
  return {
    size: (kind) => sumOver(kind, ({ size }) => size),
    frequency: (term, kind) => sumOver(kind, (index) => index.frequency(term)),
    documentsWith: (term, kind) => indexes[kind].documentsWith(term),
    retain(documents, term, kind) {
      const holding = new Set(indexes[kind].documentsWith(term));
      return documents.filter((document) => holding.has(document));
    },
    rank: ({ kind, terms, among }) => indexes[kind].rank(terms, among),
  };
}

function indexKind(documents: readonly Terms[]): KindIndex {
  let pending = documents;
  const engine = new MiniSearch<{ readonly id: number; readonly terms: number }>({
    fields: ['terms'],
    // The terms come ready to be indexed: the engine is handed them as they are, and neither joins nor splits them.
    tokenize: (document) => [...(pending[Number(document)] ?? [])],
    processTerm: (term) => term,
    searchOptions: { tokenize: splitTerms, fuzzy: false, prefix: false },
  });
  engine.addAll(documents.map((_, id) => ({ id, terms: id })));
  const frequencies = countDocuments(documents);
  const size = documents.length;
  // The engine has all it needs: what it keeps of this function must not keep the documents.
  pending = [];
  return {
    size,
    frequency: (term) => frequencies.get(term)?.count ?? 0,
    documentsWith(term) {
      const found: number[] = [];
      // The engine passes over a document boosted by 0 before it scores it, which is most of the cost of a posting.
      const boostDocument = (id: number) => {
        found.push(id);
        return 0;
      };
      engine.search(term, { tokenize: (whole) => [whole], boostDocument });
      return found;
    },
    rank: (terms, among) =>
      toCandidates(
        engine.search(joinTerms(terms), { boostDocument: (id: number) => (among.has(id) ? 1 : 0) }),
      ),
  };
}

const SEPARATOR = ' ';

function joinTerms(terms: Iterable<string>): string {
  return [...terms].join(SEPARATOR);
}

function splitTerms(terms: string): string[] {
  return terms === '' ? [] : terms.split(SEPARATOR);
}

function toCandidates(
  results: readonly { readonly id: unknown; readonly score: number }[],
): readonly RankedDocument[] {
  return results
    .map(({ id, score }) => ({ document: Number(id), score }))
    .sort((one, other) => other.score - one.score || one.document - other.document);
}

interface Count {
  count: number;
  /** The document that was counted last, so that each counts once. */
  last: number;
}

function countDocuments(documents: readonly Terms[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  documents.forEach((terms, document) => {
    for (const term of terms) {
      const known = counts.get(term);
      if (known === undefined) counts.set(term, { count: 1, last: document });
      else if (known.last !== document) {
        known.count += 1;
        known.last = document;
      }
    }
  });
  return counts;
}

function indexArticles(articles: Iterable<ArticleDocument>): ArticleIndex {
  const engine = new MiniSearch<ArticleDocument & { readonly id: number }>({
    fields: ['headline', 'text'],
    stringifyField: joinTerms,
    tokenize: splitTerms,
    processTerm: (term) => term,
    searchOptions: { fuzzy: false, prefix: false },
  });
  engine.addAll(Array.from(articles, (article, id) => ({ id, ...article })));
  return {
    search: (terms, headlineBoost, choice) =>
      toCandidates(
        engine.search(joinTerms(terms.keys()), {
          boostTerm: (term) => terms.get(term) ?? 1,
          fields: headlineBoost > 0 ? ['headline', 'text'] : ['text'],
          boost: { headline: headlineBoost },
          ...(choice && { boostDocument: (id: number) => choice.weigh(id) }),
        }),
      ).slice(0, choice?.limit),
  };
}
