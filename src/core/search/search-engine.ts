/**
 * What finds words: the one contract of every engine. An archive is opened with an engine; `test/contract/search-engine.ts`
 * says what each must do.
 */
export interface SearchEngine {
  /** Indexes quotations and passages: each kind apart, so that a search in one does not touch the other. */
  indexDocuments(documents: Readonly<Record<DocumentKind, Iterable<Terms>>>): SearchIndex;
  /** Indexes whole articles. */
  indexArticles(articles: Iterable<ArticleDocument>): ArticleIndex;
  /** Indexes single words, to be found where they are misspelt. */
  indexWords(words: Iterable<string>): NearWords;
}

/** Words as they are looked up, none empty; a term that stands twice counts twice. */
export type Terms = readonly string[];

/** What a document is: words somebody said, or a paragraph of an article. */
export type DocumentKind = 'quotation' | 'passage';

/** The kinds. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['quotation', 'passage'];

/** Quotations and passages by their terms. A document's number is its place among those of its kind, from zero. */
export interface SearchIndex {
  /** How many documents are indexed, of one kind or of both. */
  size(kind?: DocumentKind): number;
  /** In how many documents a term stands, of one kind or of both; 0 for a term the index doesn't know. */
  frequency(term: string, kind?: DocumentKind): number;
  /** The documents of a kind in which a term stands, ascending: much cheaper than ranking them. */
  documentsWith(term: string, kind: DocumentKind): ArrayLike<number>;
  /** Those of some documents, ascending, in which a term stands. */
  retain(documents: readonly number[], term: string, kind: DocumentKind): readonly number[];
  /** The documents that hold any of the terms by BM25+, best first; of equals the one with the lower number first. */
  rank(request: RankRequest): readonly RankedDocument[];
}

/** Which documents to rank, and by which terms. */
export interface RankRequest {
  readonly kind: DocumentKind;
  /** Any of them will do; one that is given twice counts twice. */
  readonly terms: Terms;
  /** The documents to rank; the others are passed over. */
  readonly among: ReadonlySet<number>;
}

/** A document that may answer a request. */
export interface RankedDocument {
  readonly document: number;
  /** Comparable within one answer only; greater is better. */
  readonly score: number;
}

/** An article as it is indexed whole: the terms of its headline and of its text. */
export interface ArticleDocument {
  readonly headline: Terms;
  readonly text: Terms;
}

/** Whole articles ranked by their words; a document is an article's place in the list that was indexed. */
export interface ArticleIndex {
  /**
   * The articles that hold any of the terms by BM25+, best first; of equals the one with the lower number first.
   *
   * @param terms - each with how much it counts, above zero.
   * @param headlineBoost - how many times a word counts in the headline; 1 as in the text, 0 leaves headlines out.
   * @param choice - which of them are wanted; by default all.
   */
  search(
    terms: ReadonlyMap<string, number>,
    headlineBoost: number,
    choice?: Choice,
  ): readonly RankedDocument[];
}

/** Which documents are wanted. */
export interface Choice {
  /** How many are given at most. */
  readonly limit: number;
  /** How many times a document's score counts; 0 leaves it out. */
  weigh(document: number): number;
  /** No document's counts more times: what cannot be among the best even so need not be weighed. */
  readonly heaviest: number;
}

/** Longer words, in UTF-16 code units, are not misspelt: they are found only as they are. */
export const MAX_NEAR_LENGTH = 64;

/**
 * Finds the words within a number of edits of another: a letter put in, left out or changed each, counted in UTF-16 code
 * units (Levenshtein 1966). The word itself is among them where it is known. In no promised order.
 */
export type NearWords = (word: string, edits: number) => readonly string[];
