import type { TextSpan } from '../span.ts';

/** What an article was before, as far as it is known. */
export interface ArticleHistory {
  /** The earlier versions, newest first, at most {@link MAX_VERSIONS_SHOWN}. */
  readonly versions: readonly EarlierVersion[];
  /** What became of its quotations between them, in the order of the text; what went comes last. */
  readonly changes: readonly QuotationChange[];
}

/** At most this many earlier versions of an article are named in it and compared. */
export const MAX_VERSIONS_SHOWN = 20;

/** An earlier version of an article. */
export interface EarlierVersion {
  readonly id: string;
  /** When it was replaced by the next. */
  readonly replaced: ChangeDate;
}

/** When something changed: the day or instant that the later version states, or when it was noticed; else unknown. */
export interface ChangeDate {
  /** ISO 8601; null where it is unknown. */
  readonly on: string | null;
  /** No article states it: it is when the change was noticed. */
  readonly isNoticed?: true;
}

/** What became of a quotation between two versions. */
export interface QuotationChange extends ChangeDate {
  readonly kind: 'appeared' | 'reworded' | 'went';
  /** The quotation as it stands now; null where it went. */
  readonly now: TextSpan | null;
  /** As it stood before; null where it appeared. */
  readonly before: FormerQuotation | null;
}

/** A quotation of an earlier version, in which these offsets are. */
export interface FormerQuotation extends TextSpan {
  /** The version's article id. */
  readonly article: string;
  readonly text: string;
  /** As that version names who said it; null where it names nobody. */
  readonly speaker: string | null;
}

/** The article of another outlet whose near copy an article is. */
export interface OriginalArticle {
  readonly id: string;
  readonly path: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  /** Whether it is known to be the earlier of the two. */
  readonly isEarlier: boolean;
}

/** What an article says of itself, or somebody beside it: that it was taken back or put right. */
export type ArticleNotice = 'retracted' | 'corrected';
