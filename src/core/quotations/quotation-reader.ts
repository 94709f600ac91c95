import type { Article } from '../article/article.ts';
import type { TextSpan } from '../span.ts';
import type { ArticleNotice } from '../versions/article-history.ts';
import type { Quotation } from './quotation.ts';

/** The parts of an article that its quotations depend on. */
export type QuotedText = Pick<Article, 'prose' | 'paragraphs'>;

/** A stretch of text with its marks, and what is inside them. */
export interface MarkedText extends TextSpan {
  readonly inside: TextSpan;
}

/** The parts of an article that may say that it was retracted or corrected. */
export type NoticedText = Pick<Article, 'headline' | 'prose' | 'paragraphs'>;

/** Reads quotations in one language. */
export interface QuotationReader {
  /** The language it reads: an ISO 639 code. */
  readonly code: string;
  /** The quotations of a text in order, without overlaps, each with its speaker as far as the text tells. */
  find(text: QuotedText): readonly Quotation[];
  /** The stretches in quotation marks, in order, without overlaps; of nested ones the outermost. */
  findMarked(text: string, paragraphs: readonly TextSpan[]): readonly MarkedText[];
  /** What an article says of its own retraction or correction; null where it says nothing. */
  findNotice(article: NoticedText): ArticleNotice | null;
}
