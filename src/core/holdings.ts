import type { Article } from './article/article.ts';
import { compareDates } from './article-order.ts';

/** How much an archive holds. */
export interface Holdings {
  readonly articles: number;
  /** How many of the articles carry a date, and the first and the last of these; null where none does. */
  readonly dated: { readonly articles: number; readonly first: string; readonly last: string } | null;
  readonly quotations: number;
  /** Set while only a part of the archive's files is searched. */
  readonly part?: ArchivePart;
}

/** How much of an archive is searched, before a question's own filters. */
export interface ArchivePart {
  /** Articles that are searched. */
  readonly searched: number;
  /** Those and the files that are not; a file may hold several articles. */
  readonly of: number;
  /** Whether the rest is being read; else it does not fit into the memory that there is. */
  readonly isBeingRead: boolean;
}

/** Counts articles and quotations. */
export function countHoldings(articles: readonly Article[], quotations: number): Holdings {
  let first: string | null = null;
  let last: string | null = null;
  let dated = 0;
  for (const { datePublished } of articles) {
    if (datePublished === null) continue;
    dated += 1;
    if (first === null || compareDates(datePublished, first) < 0) first = datePublished;
    if (last === null || compareDates(datePublished, last) >= 0) last = datePublished;
  }
  const bounds = first === null || last === null ? null : { articles: dated, first, last };
  return { articles: articles.length, dated: bounds, quotations };
}
