import type { Article } from '../../article/article.ts';
import type { LanguageWords } from '../../language/language-words.ts';
import { type Change, changeLayers, type Layer, theWhole, toBase } from '../../layers/layers.ts';
import { numberDocuments } from '../../layers/numbered-documents.ts';
import type { QuotedArticle, Statement } from '../../statement.ts';
import type { StoredArticles } from '../../stored/stored-articles.ts';
import { type ArchiveSearch, type IndexedArchive, lookUpIn } from '../archive-search.ts';
import { createLexicon, type Lexicon } from '../lexicon.ts';
import { createSpeller } from '../misspellings.ts';
import type { IndexLayer, SearchEngine, Terms } from '../search-engine.ts';
import { type DocumentKind, joinKinds } from '../search-index.ts';
import type { SequenceComparer } from '../segments/compare-sequences.ts';
import { joinWords } from './layer-words.ts';
import { buildSearchLayer, type MaskedDocuments, maskDocuments, type SearchLayer } from './search-layer.ts';
import { freezeSearchLayer, openSearchLayer } from './stored-search-layer.ts';

/** A search that goes on where articles come and go: it ranks as one that was built of the articles that are left. */
export interface LayeredSearch extends ArchiveSearch {
  readonly layers: readonly Layers[number][];
  readonly engine: SearchEngine;
  readonly lexicon: Lexicon;
  readonly indexed: IndexedArchive;
}

/** How many words are held as read while an archive is indexed, so that few are folded and stemmed again. */
const MAX_WORDS_INDEXING = 65_536;
/** The same once it is stored: an answer reads some hundred, and a thousand take a quarter of a megabyte. */
const MAX_WORDS_HELD = 16_384;

type Layers = readonly Layer<SearchLayer, MaskedDocuments>[];

/** Indexes articles, one after the other. */
export function* buildLayeredSearch(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  language: LanguageWords,
): Generator<void, LayeredSearch> {
  const lexicon = createLexicon(language, MAX_WORDS_INDEXING);
  const layer = yield* buildSearchLayer(quoted, engine, lexicon);
  return searchLayers(toBase(layer, quoted), engine, lexicon);
}

/** Writes a search as sections of a file. @param numberOf - the number under which an article is stored. */
export function freezeSearch(
  { layers }: LayeredSearch,
  numberOf: (article: Article) => number,
): readonly Uint8Array[] {
  return freezeSearchLayer(theWhole(layers).index, numberOf);
}

/** Opens what {@link freezeSearch} wrote. */
export function openSearch(
  sections: readonly Uint8Array[],
  stored: StoredArticles,
  engine: SearchEngine,
  language: LanguageWords,
): LayeredSearch {
  const lexicon = createLexicon(language, MAX_WORDS_HELD);
  const layer = openSearchLayer(sections, stored, engine, lexicon);
  return searchLayers(toBase(layer, stored.quoted), engine, lexicon);
}

/** The search after a change, in steps. */
export function* changeSearch(
  { layers, engine, lexicon }: LayeredSearch,
  change: Change,
): Generator<void, LayeredSearch> {
  const making = {
    build: (quoted: readonly QuotedArticle[]) => buildSearchLayer(quoted, engine, lexicon),
    mask: (index: SearchLayer, quoted: QuotedArticle) => maskDocuments(index, quoted, lexicon),
  };
  return searchLayers(yield* changeLayers(layers, change, making), engine, lexicon);
}

function searchLayers(layers: Layers, engine: SearchEngine, lexicon: Lexicon): LayeredSearch {
  const statements = numberDocuments(layers.map(({ index }) => index.statements));
  const passages = numberDocuments(layers.map(({ index }) => index.passages));
  const indexed: IndexedArchive = {
    index: joinKinds({
      quotation: engine.joinDocuments(layers.map((layer) => termsOfLayer(layer, 'quotation'))),
      passage: engine.joinDocuments(layers.map((layer) => termsOfLayer(layer, 'passage'))),
    }),
    lexicon,
    spell: createSpeller(joinWords(layers.map(wordsOfLayer)), lexicon),
    statementAt: (document) => statements.at(document),
    outlineAt(document) {
      const { list, index } = statements.locate(document);
      const own = layers[list]?.index.statements;
      return own?.outlineAt?.(index) ?? own?.at(index)?.outline;
    },
    passageAt: (document) => passages.at(document),
    termsOf: (document) => {
      const { list, index } = statements.locate(document);
      return layers[list]?.index.sequences.termsOf(index) ?? [];
    },
    comparer(query) {
      const comparers = layers.map(({ index }) => index.sequences.comparer(query));
      const [first, ...others] = comparers;
      if (first !== undefined && others.length === 0) return first;
      const compare = (way: keyof SequenceComparer) => (document: number) => {
        const { list, index } = statements.locate(document);
        return comparers[list]?.[way](index) ?? null;
      };
      return { exactly: compare('exactly'), loosely: compare('loosely') };
    },
    scan: (letters) =>
      layers.flatMap((layer, number) => scanLayer(layer, engine, letters, statements.firsts[number])),
  };
  return { layers, engine, lexicon, indexed, lookUp: (query) => lookUpIn(indexed, query) };
}

function termsOfLayer({ index, leftOut }: Layers[number], kind: DocumentKind): IndexLayer<Terms> {
  const masked = [...leftOut.values()].flatMap(({ terms }) => [...terms[kind]]);
  return { index: index.terms[kind], leftOut: new Map(masked) };
}

function wordsOfLayer({ index, leftOut }: Layers[number]) {
  return { words: index.words, leftOut: [...leftOut.values()].map(({ words }) => words) };
}

function scanLayer(
  { index, leftOut }: Layers[number],
  engine: SearchEngine,
  letters: string,
  first = 0,
): readonly number[] {
  const isKept = (statement: Statement | undefined) =>
    statement !== undefined && !leftOut.has(statement.article);
  const stems = engine.joinDocuments([{ index: index.terms.quotation, leftOut: new Map() }]);
  const found = index.sequences.scan(letters, stems);
  // To look for the articles of thousands takes longer than to find these.
  const kept = leftOut.size === 0 ? found : found.filter((document) => isKept(index.statements.at(document)));
  return first === 0 ? kept : kept.map((document) => first + document);
}
