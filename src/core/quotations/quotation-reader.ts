import type { Article } from '../article/article.ts';
import type { TextSpan } from '../span.ts';
import type { Quotation } from './quotation.ts';

/** As much of an article as its quotations depend on. */
export type QuotedText = Pick<Article, 'prose' | 'paragraphs'>;

/** A stretch of text with its marks, and what is inside them. */
export interface MarkedText extends TextSpan {
  readonly inside: TextSpan;
}

/** Reads what is said in texts of one language. */
export interface QuotationReader {
  /** The language it reads: an ISO 639 code. */
  readonly code: string;
  /** The quotations of a text in its order, none overlapping another; each with its speaker as far as the text tells. */
  find(text: QuotedText): readonly Quotation[];
  /** What stands in quotation marks, in order, never overlapping; only the outer marks of those in each other. */
  findMarked(text: string, paragraphs: readonly TextSpan[]): readonly MarkedText[];
}
