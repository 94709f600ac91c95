/** What a document of the index is: words somebody said, or a paragraph of an article. */
export type DocumentKind = 'quotation' | 'passage';

/** One thing to be found. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  /** Words as they are looked up, without white space; a term that stands twice counts twice. */
  readonly terms: readonly string[];
}

/** What to look for. */
export interface SearchRequest {
  readonly kind: DocumentKind;
  /** Each entry lists terms of which any will do; for `all` the rarest first is the fastest. */
  readonly terms: readonly (readonly string[])[];
  /** Whether every entry must be met, or at least one. */
  readonly combine: 'all' | 'any';
}

/** A document that may answer a request. */
export interface Candidate {
  /** The document's place in the list that was indexed, from zero. */
  readonly document: number;
  /** Comparable within one answer only; greater is better. */
  readonly score: number;
}

/** A ranked full-text index; the engine behind it can be exchanged. */
export interface SearchIndex {
  /** How many documents are indexed. */
  readonly size: number;
  /** In how many documents a term stands, of one kind or of all; 0 for a term the index doesn't know. */
  frequency(term: string, kind?: DocumentKind): number;
  /** The known terms that a misspelt one may stand for, the nearest only; none for terms of four letters or fewer. */
  similar(term: string): readonly string[];
  /** The documents that meet the request, best first. */
  search(request: SearchRequest): readonly Candidate[];
}
