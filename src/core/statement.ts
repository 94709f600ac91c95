import type { Article } from './article/article.ts';
import type { Quotation } from './quotations/quotation.ts';

/** A quotation and the article in which it stands. */
export interface Statement {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** An article and all that is said in it. */
export interface QuotedArticle {
  readonly article: Article;
  /** In the order of the text. */
  readonly quotations: readonly Quotation[];
}
