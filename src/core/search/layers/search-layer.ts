import type { Article } from '../../article/article.ts';
import { compareArticles } from '../../article-order.ts';
import type { ListedDocuments } from '../../layers/numbered-documents.ts';
import type { QuotedArticle, Statement, StatementOutline } from '../../statement.ts';
import type { Passage } from '../archive-search.ts';
import type { Lexicon } from '../lexicon.ts';
import type { KeptIndex, SearchEngine, Terms } from '../search-engine.ts';
import type { DocumentKind } from '../search-index.ts';
import { createSequenceWriter, reopenSequences, type Sequences } from '../segments/sequences.ts';
import { placeWords, termsIn, termsOf } from '../word-sequence.ts';
import { type ArticleWords, createWordCounter, type LayerWords, watchLexicon } from './layer-words.ts';

/** The quotations and passages of some articles, indexed. A document's number is its place among those of its kind. */
export interface SearchLayer {
  /** In the order of their documents. */
  readonly articles: readonly Article[];
  readonly statements: ListedStatements;
  readonly sequences: Sequences;
  readonly passages: ListedDocuments<Passage>;
  readonly terms: Readonly<Record<DocumentKind, KeptIndex>>;
  readonly words: LayerWords;
  /** The numbers of an article's first quotation and first passage; the others follow. */
  firstsOf(article: Article): FirstDocuments;
}

/** Statements by their numbers. */
export interface ListedStatements extends ListedDocuments<Statement> {
  /** What is known of a statement without making it, where that is less. */
  outlineAt?(number: number): StatementOutline | undefined;
}

/** The number of an article's first document of each kind. */
export type FirstDocuments = Readonly<Record<DocumentKind, number>>;

/** What a layer has of an article that is left out. */
export interface MaskedDocuments {
  /** The terms of each document by its number. */
  readonly terms: Readonly<Record<DocumentKind, ReadonlyMap<number, Terms>>>;
  readonly words: ArticleWords;
}

/** Indexes articles one after the other. @param lexicon - of all layers. */
export function* buildSearchLayer(
  quoted: readonly QuotedArticle[],
  engine: SearchEngine,
  lexicon: Lexicon,
): Generator<void, SearchLayer> {
  const watched = watchLexicon(lexicon);
  const writer = createSequenceWriter();
  const words = createWordCounter(engine.words);
  const builders = { quotation: engine.documents.begin(), passage: engine.documents.begin() };
  const statements: Statement[] = [];
  const passages: Passage[] = [];
  const firsts = new Map<Article, FirstDocuments>();
  for (const { article, quotations } of quoted.toSorted((one, other) =>
    compareArticles(one.article, other.article),
  )) {
    firsts.set(article, { quotation: statements.length, passage: passages.length });
    for (const quotation of quotations) {
      const placed = placeWords(article.prose, quotation.parts, watched);
      writer.add(placed);
      builders.quotation.add(termsOf(placed, article.prose, lexicon));
      statements.push({ article, quotation });
    }
    article.paragraphs.forEach((span, index) => {
      builders.passage.add(termsIn(article.prose, span, watched));
      passages.push({ article, index, span, quotations });
    });
    words.add(watched.take());
    yield;
  }
  const sequences = reopenSequences(writer.freeze(), lexicon);
  yield;
  const quotation = builders.quotation.build();
  yield;
  const terms = { quotation, passage: builders.passage.build() };
  yield;
  return {
    ...{ articles: [...firsts.keys()], statements, sequences, passages, terms, words: words.freeze() },
    firstsOf: (article) => firsts.get(article) ?? NONE,
  };
}

const NONE: FirstDocuments = { quotation: 0, passage: 0 };

/** What a layer has of one of its articles. */
export function maskDocuments(
  layer: SearchLayer,
  { article, quotations }: QuotedArticle,
  lexicon: Lexicon,
): MaskedDocuments {
  const watched = watchLexicon(lexicon);
  const first = layer.firstsOf(article);
  const termsOfQuotations = quotations.map(({ parts }) =>
    termsOf(placeWords(article.prose, parts, watched), article.prose, lexicon),
  );
  const termsOfPassages = article.paragraphs.map((span) => termsIn(article.prose, span, watched));
  return {
    terms: {
      quotation: new Map(termsOfQuotations.map((terms, index) => [first.quotation + index, terms])),
      passage: new Map(termsOfPassages.map((terms, index) => [first.passage + index, terms])),
    },
    words: watched.take(),
  };
}
