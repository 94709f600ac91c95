import type { Article } from '../article/article.ts';
import type { TextSpan } from '../span.ts';
import type { QuotationChange } from './article-history.ts';

/** Null where the quotation stood there from the first version that is known. */
export function findQuotationChange(article: Article, { start, end }: TextSpan): QuotationChange | null {
  return article.history?.changes.find(({ now }) => now?.start === start && now.end === end) ?? null;
}
