import { type ArticleFilter, isAdmitted } from '../article/article-filter.ts';
import { daysSincePublished } from '../article/publication-day.ts';
import type { ReadArticle, SentenceIndex } from './sentence-index.ts';

/** Which articles are ranked, and by what. */
export interface RankedArticlesRequest {
  /** Stems, each with how much it counts, above zero. */
  readonly terms: ReadonlyMap<string, number>;
  /** How many times a word counts in the headline; 1 as in the text. */
  readonly headlineBoost: number;
  readonly filter: ArticleFilter;
  /** By how much more an article of this moment counts than an old one; null where all count alike. */
  readonly recency: { readonly now: Date; readonly pull: number } | null;
  /** How many are given at most. */
  readonly limit: number;
}

/** An article that holds terms of a question. */
export interface RankedArticle {
  readonly read: ReadArticle;
  /** BM25, raised by its recency; comparable within one answer only. */
  readonly score: number;
  /** 0 to 1; see {@link recencyOf}. */
  readonly recency: number;
}

/** After this many days news is half as recent. */
const RECENCY_HALF_LIFE = 7;

/** How recent an article is, 1 on the day and half of it a week before; what is published later is no news yet. */
export function recencyOf({ article }: Pick<ReadArticle, 'article'>, now: Date): number {
  const days = daysSincePublished(article, now);
  if (days === null || days < -2) return 0;
  return 0.5 ** (Math.max(days, 0) / RECENCY_HALF_LIFE);
}

/** The articles of an index that hold any of the terms, best first. */
export function rankArticles(
  index: SentenceIndex,
  { terms, headlineBoost, filter, recency: asked, limit }: RankedArticlesRequest,
): readonly RankedArticle[] {
  const recencyOfRead = (read: ReadArticle) => (asked === null ? 0 : recencyOf(read, asked.now));
  const weigh = (document: number): number => {
    const read = index.articleAt(document);
    if (read === undefined || !isAdmitted(filter, read.article)) return 0;
    return 1 + (asked?.pull ?? 0) * Math.sqrt(recencyOfRead(read));
  };
  return index.ranked
    .search(terms, headlineBoost, { limit, weigh, heaviest: 1 + (asked?.pull ?? 0) })
    .flatMap(({ document, score }) => {
      const read = index.articleAt(document);
      return read === undefined ? [] : [{ read, recency: recencyOfRead(read), score }];
    });
}
