import type { DocumentIndex, RankedDocument, Ranking, Terms } from './search-engine.ts';

/** What a document is: words somebody said, or a paragraph of an article. */
export type DocumentKind = 'quotation' | 'passage';

/** Quotations and passages by their terms, each kind apart, so that a search in one does not touch the other. */
export interface SearchIndex {
  /** How many documents are indexed, of one kind or of both. */
  size(kind?: DocumentKind): number;
  /** In how many documents a term stands, of one kind or of both. */
  frequency(term: string, kind?: DocumentKind): number;
  /** See {@link DocumentIndex.documentsWith}. */
  documentsWith(term: string, kind: DocumentKind): ArrayLike<number>;
  /** See {@link DocumentIndex.retain}. */
  retain(documents: readonly number[], term: string, kind: DocumentKind): readonly number[];
  /** See {@link DocumentIndex.rank}. */
  rank(request: RankRequest): readonly RankedDocument[];
}

/** Which documents to rank, and by which terms. */
export interface RankRequest extends Ranking {
  readonly kind: DocumentKind;
  readonly terms: Terms;
}

/** Joins an index of each kind. */
export function joinKinds(indexes: Readonly<Record<DocumentKind, DocumentIndex>>): SearchIndex {
  const { quotation, passage } = indexes;
  const sumOver = (kind: DocumentKind | undefined, countIn: (index: DocumentIndex) => number) =>
    kind === undefined ? countIn(quotation) + countIn(passage) : countIn(indexes[kind]);
  return {
    size: (kind) => sumOver(kind, ({ size }) => size),
    frequency: (term, kind) => sumOver(kind, (index) => index.frequency(term)),
    documentsWith: (term, kind) => indexes[kind].documentsWith(term),
    retain: (documents, term, kind) => indexes[kind].retain(documents, term),
    rank: ({ kind, terms, ...ranking }) => indexes[kind].rank(terms, ranking),
  };
}
