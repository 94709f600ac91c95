import type { Article } from './article/article.ts';
import type { Quotation } from './quotations/quotation.ts';

/** A quotation and the article in which it stands. */
export interface Statement {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** Everything there is to answer from. */
export interface Archive {
  /** By path. */
  readonly articles: readonly Article[];
  /** In the order of the articles and of the text. */
  readonly statements: readonly Statement[];
}
