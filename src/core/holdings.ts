import type { Article } from './article/article.ts';
import { compareDates } from './article-order.ts';

/** How much an archive holds. */
export interface Holdings {
  readonly articles: number;
  /** How many of the articles carry a date, and the first and the last of these; null where none does. */
  readonly dated: { readonly articles: number; readonly first: string; readonly last: string } | null;
  readonly quotations: number;
}

/** Counts articles and quotations. */
export function countHoldings(articles: readonly Article[], quotations: number): Holdings {
  const dates = articles.flatMap(({ datePublished }) => datePublished ?? []).toSorted(compareDates);
  const first = dates[0];
  const last = dates.at(-1);
  const dated = first === undefined || last === undefined ? null : { articles: dates.length, first, last };
  return { articles: articles.length, dated, quotations };
}
