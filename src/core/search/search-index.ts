/** What a document of the index is: words somebody said, or a paragraph of an article. */
export type DocumentKind = 'quotation' | 'passage';

/** One thing to be found. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  /** Words as they are looked up; a term that stands twice counts twice. */
  readonly terms: readonly string[];
}

/** A document that may answer a request. */
export interface Candidate {
  /** The document's place in the list that was indexed, from zero. */
  readonly document: number;
  /** Comparable within one answer only; greater is better. */
  readonly score: number;
}

/** Which documents to rank, and by which terms. */
export interface RankRequest {
  readonly kind: DocumentKind;
  /** Any of them will do. */
  readonly terms: readonly string[];
  /** The documents to rank; the others are passed over. */
  readonly among: ReadonlySet<number>;
}

/** A ranked full-text index; the engine behind it can be exchanged. */
export interface SearchIndex {
  /** How many documents are indexed. */
  readonly size: number;
  /** In how many documents a term stands, of one kind or of all; 0 for a term the index doesn't know. */
  frequency(term: string, kind?: DocumentKind): number;
  /** Hands over each document of a kind in which a term stands, once: much cheaper than ranking them. */
  eachDocument(term: string, kind: DocumentKind, take: (document: number) => void): void;
  /** The documents that hold any of the terms, best first. */
  rank(request: RankRequest): readonly Candidate[];
}
