import type { Article } from '../article/article.ts';
import type { FormerQuotation, QuotationChange } from './article-history.ts';

/** A quotation that stood in an earlier version of an article, and stands there no more or in other words. */
export interface FormerStatement {
  /** As it is now. */
  readonly article: Article;
  readonly change: QuotationChange;
  readonly before: FormerQuotation;
}

/** What stood in earlier versions of some articles, in their order. */
export function listFormer(articles: readonly Article[]): readonly FormerStatement[] {
  return articles.flatMap((article) =>
    (article.history?.changes ?? []).flatMap((change) =>
      change.before === null ? [] : [{ article, change, before: change.before }],
    ),
  );
}
