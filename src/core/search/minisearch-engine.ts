import MiniSearch, { type SearchOptions } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import { once } from '../once.ts';
import { bytesOfJson, readJson, readText } from '../stored/bytes.ts';
import { ownIndex } from './own-index.ts';
import {
  type ArticleDocument,
  type ArticleIndex,
  type DocumentIndex,
  type IndexBuilder,
  type IndexLayer,
  type KeptIndex,
  MAX_NEAR_LENGTH,
  type RankedDocument,
  type SearchEngine,
  type Terms,
  type WordIndex,
} from './search-engine.ts';

/**
 * MiniSearch (BM25+), the reference for every other engine. It cannot join indexes: where there are several layers, or
 * something is left out, what is left is indexed anew, so that a change takes as long as a start.
 */
export const miniSearchEngine: SearchEngine = {
  format: 'minisearch-7',
  documents: {
    begin() {
      const builder = beginIndex();
      return { add: (terms) => builder.add(withoutHeadline(terms)), build: builder.build };
    },
    open: openIndex,
  },
  articles: { begin: beginIndex, open: openIndex },
  words: {
    begin() {
      const words = new Set<string>();
      return { add: (word) => void words.add(word), build: () => indexWords([...words]) };
    },
    open: ([words]) => indexWords(readJson<readonly string[]>(words)),
  },
  joinDocuments: (layers) =>
    searchDocuments(
      joinLayers(
        layers.map(({ index, leftOut }) => ({
          index,
          leftOut: new Map([...leftOut].map(([number, terms]) => [number, withoutHeadline(terms)])),
        })),
      ),
    ),
  joinArticles: (layers) => searchArticles(joinLayers(layers)),
};

interface Entry extends ArticleDocument {
  readonly id: number;
}

/** Documents with their numbers, and the engine that knows them. */
interface Indexed {
  readonly entries: readonly Entry[];
  readonly engine: MiniSearch<Entry>;
}

class MiniSearchIndex implements KeptIndex {
  readonly indexed: Indexed;

  constructor(indexed: Indexed) {
    this.indexed = indexed;
  }

  get sections(): readonly Uint8Array[] {
    return [bytesOfJson(this.indexed.entries), bytesOfJson(this.indexed.engine)];
  }
}

const FIELDS: (keyof ArticleDocument)[] = ['headline', 'text'];

/** The terms come ready to be indexed: the engine neither splits nor changes them. */
const OPTIONS = {
  fields: FIELDS,
  stringifyField: joinTerms,
  tokenize: splitTerms,
  processTerm: (term: string) => term,
  searchOptions: { fuzzy: false, prefix: false },
};

function beginIndex(): IndexBuilder<ArticleDocument, KeptIndex> {
  const entries: Entry[] = [];
  return {
    add: (document) => void entries.push({ id: entries.length, ...document }),
    build: () => new MiniSearchIndex(indexEntries(entries)),
  };
}

function openIndex([entries, engine = new Uint8Array()]: readonly Uint8Array[]): KeptIndex {
  return new MiniSearchIndex({
    entries: readJson<readonly Entry[]>(entries),
    engine: MiniSearch.loadJSON<Entry>(readText(engine), OPTIONS),
  });
}

function indexEntries(entries: readonly Entry[]): Indexed {
  const engine = new MiniSearch<Entry>(OPTIONS);
  engine.addAll(entries);
  return { entries, engine };
}

function joinLayers(layers: readonly IndexLayer<ArticleDocument>[]): () => Indexed {
  const parts = layers.map(({ index, leftOut }) => ({ ...ownIndex(MiniSearchIndex, index), leftOut }));
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.leftOut.size === 0) return () => only.indexed;
  return once(() => {
    let first = 0;
    const kept: Entry[] = [];
    for (const { indexed, leftOut } of parts) {
      for (const entry of indexed.entries)
        if (!leftOut.has(entry.id)) kept.push({ ...entry, id: first + entry.id });
      first += indexed.entries.length;
    }
    return indexEntries(kept);
  });
}

function withoutHeadline(text: Terms): ArticleDocument {
  return { headline: [], text };
}

function searchDocuments(indexed: () => Indexed): DocumentIndex {
  const frequencies = once(() => countHolding(indexed().entries));
  const search = (terms: Terms, options: SearchOptions) =>
    indexed().engine.search(joinTerms(terms), { ...options, fields: ['text'] });
  const documentsWith = (term: string): readonly number[] => {
    const found: number[] = [];
    // The engine passes over a document boosted by 0 before it scores it, which is most of the cost of a posting.
    const boostDocument = (id: number) => {
      found.push(id);
      return 0;
    };
    search([term], { boostDocument });
    return found;
  };
  return {
    get size() {
      return indexed().entries.length;
    },
    frequency: (term) => frequencies().get(term) ?? 0,
    documentsWith,
    retain(documents, term) {
      const holding = new Set(documentsWith(term));
      return documents.filter((document) => holding.has(document));
    },
    rank: (terms, { among, limit } = {}) =>
      toCandidates(
        search(terms, { boostDocument: (id: number) => (among?.has(id) === false ? 0 : 1) }),
      ).slice(0, limit),
  };
}

function searchArticles(indexed: () => Indexed): ArticleIndex {
  return {
    search: (terms, headlineBoost, choice) =>
      toCandidates(
        indexed().engine.search(joinTerms([...terms.keys()]), {
          boostTerm: (term) => terms.get(term) ?? 1,
          fields: headlineBoost > 0 ? FIELDS : ['text'],
          boost: { headline: headlineBoost },
          ...(choice && { boostDocument: (id: number) => choice.weigh(id) }),
        }),
      ).slice(0, choice?.limit),
  };
}

const SEPARATOR = ' ';

function joinTerms(terms: Terms): string {
  return terms.join(SEPARATOR);
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

function countHolding(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of entries)
    for (const term of new Set(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function indexWords(words: readonly string[]): WordIndex {
  const tree = new SearchableMap<number>();
  for (const [number, word] of words.entries()) tree.set(word, number);
  return {
    size: words.length,
    find: (word) => tree.get(word) ?? -1,
    near: (word, edits) => [...tree.fuzzyGet(word, word.length > MAX_NEAR_LENGTH ? 0 : edits).keys()],
    sections: [bytesOfJson(words)],
  };
}
