import type { Article } from '../article/article.ts';
import type { TextSpan } from '../span.ts';
import type { ArticleNotice } from '../versions/article-history.ts';
import type { Quotation } from './quotation.ts';

/** As much of an article as its quotations depend on. */
export type QuotedText = Pick<Article, 'prose' | 'paragraphs'>;

/** A stretch of text with its marks, and what is inside them. */
export interface MarkedText extends TextSpan {
  readonly inside: TextSpan;
}

/** As much of an article as says that it was taken back or put right. */
export type NoticedText = Pick<Article, 'headline' | 'prose' | 'paragraphs'>;

/** Reads what is said in texts of one language. */
export interface QuotationReader {
  /** The language it reads: an ISO 639 code. */
  readonly code: string;
  /**
   * The quotations of a text in its order, none overlapping another; each with its speaker as far as the text tells.
   */
  find(text: QuotedText): readonly Quotation[];
  /** What stands in quotation marks, in order, never overlapping; only the outer marks of those in each other. */
  findMarked(text: string, paragraphs: readonly TextSpan[]): readonly MarkedText[];
  /** Whether an article says that it was itself taken back or put right; null where it does not. */
  findNotice(article: NoticedText): ArticleNotice | null;
}
