/**
 * What finds words: the one contract of every engine. An archive is opened with an engine;
 * `test/contract/search-engine.ts` says what each must do.
 *
 * An index is made once of some documents, which are numbered from zero in the order in which they came, and never
 * changes. Where articles come and go, indexes are joined in layers instead.
 */
export interface SearchEngine {
  /** Names the engine and how it writes: an archive that was kept by another is indexed anew. */
  readonly format: string;
  /** Documents by their terms: quotations, paragraphs, those who say something. */
  readonly documents: Indexing<Terms, KeptIndex>;
  /** Whole articles. */
  readonly articles: Indexing<ArticleDocument, KeptIndex>;
  /** Single words, to be found where they are misspelt. */
  readonly words: Indexing<string, WordIndex>;
  /** @throws RangeError where an index is another engine's. */
  joinDocuments(layers: readonly IndexLayer<Terms>[]): DocumentIndex;
  /** @throws RangeError where an index is another engine's. */
  joinArticles(layers: readonly IndexLayer<ArticleDocument>[]): ArticleIndex;
}

/** Makes indexes of a sort of documents, and opens those that were written. */
export interface Indexing<Document, Index extends KeptIndex> {
  begin(): IndexBuilder<Document, Index>;
  /** @param sections - an index's {@link KeptIndex.sections}, which are read where they lie and must not change. */
  open(sections: readonly Uint8Array[]): Index;
}

/** Takes documents one after the other. */
export interface IndexBuilder<Document, Index> {
  add(document: Document): void;
  /** Makes the index; nothing may be added after that. */
  build(): Index;
}

/** An index that can be written. Only the engine that made it can look into it. */
export interface KeptIndex {
  /** Its bytes, in as many pieces as the engine likes. */
  readonly sections: readonly Uint8Array[];
}

/** An index with the documents that are not answered from any more. */
export interface IndexLayer<Document> {
  readonly index: KeptIndex;
  /** What each document is that is left out, by its number. */
  readonly leftOut: ReadonlyMap<number, Document>;
}

/** Words as they are looked up, none empty; a term that stands twice counts twice. */
export type Terms = readonly string[];

/**
 * The documents of some layers by their terms. Those of each layer are numbered behind those of the layers before it;
 * one that is left out keeps its number, and counts nowhere.
 */
export interface DocumentIndex {
  /** How many documents there are. */
  readonly size: number;
  /** In how many documents a term stands; 0 for a term the index doesn't know. */
  frequency(term: string): number;
  /** The documents in which a term stands, ascending: much cheaper than ranking them. */
  documentsWith(term: string): ArrayLike<number>;
  /** Those of some documents, ascending, in which a term stands. */
  retain(documents: readonly number[], term: string): readonly number[];
  /**
   * The documents that hold any of the terms by BM25+, best first; of equals the one with the lower number first.
   *
   * @param terms - any of them will do; one that is given twice counts twice.
   * @param ranking - which of them are wanted; by default all.
   */
  rank(terms: Terms, ranking?: Ranking): readonly RankedDocument[];
}

/** Which documents are to be ranked. */
export interface Ranking {
  /** The others are passed over. Default: none is. */
  readonly among?: ReadonlySet<number> | undefined;
  /** How many are given at most. Default: all. */
  readonly limit?: number | undefined;
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

/** The articles of some layers by their words, numbered as in {@link DocumentIndex}. */
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

/** Different words, each with a number from zero. */
export interface WordIndex extends KeptIndex {
  /** How many there are. */
  readonly size: number;
  /** The number of a word; -1 where it is not among them. */
  find(word: string): number;
  readonly near: NearWords;
}

/**
 * Finds the words within a number of edits of another: a letter put in, left out or changed each, counted in UTF-16
 * code units (Levenshtein 1966). The word itself is among them where it is known. In no promised order.
 */
export type NearWords = (word: string, edits: number) => readonly string[];
