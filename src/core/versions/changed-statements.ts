import type { Article } from '../article/article.ts';
import type { FormerQuotation, QuotationChange } from './article-history.ts';

/** What became of a quotation of an article between two versions of it. */
export interface ChangedStatement {
  /** As it is now. */
  readonly article: Article;
  readonly change: QuotationChange;
}

/** A quotation that stood in an earlier version of an article, and stands there no more or in other words. */
export interface FormerStatement extends ChangedStatement {
  readonly before: FormerQuotation;
}

/** What became of the quotations of some articles, in their order. */
export function listChanged(articles: readonly Article[]): readonly ChangedStatement[] {
  return articles.flatMap((article) =>
    (article.history?.changes ?? []).map((change) => ({ article, change })),
  );
}

/** What of it stood in earlier versions. */
export function listFormer(changed: readonly ChangedStatement[]): readonly FormerStatement[] {
  return changed.flatMap(({ article, change }) =>
    change.before === null ? [] : [{ article, change, before: change.before }],
  );
}
