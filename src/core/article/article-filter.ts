import { type DateRange, isPublishedWithin } from '../dates/date-range.ts';
import type { Article } from './article.ts';
import { publicationDay } from './publication-day.ts';

/** Which articles come into question, by outlet and day. */
export interface ArticleFilter {
  /** Publishers as their articles spell them; none for all. */
  readonly outlets: readonly string[];
  /** Null for any day, or none. */
  readonly dates: DateRange | null;
  /** Whether an article of which no day is known passes all the same. */
  readonly admitsUndated: boolean;
  /** The IANA time zone in which days are counted. */
  readonly zone: string;
}

/** Whether an article is of the outlets and days that a filter lets through. */
export function isAdmitted(
  { outlets, dates, admitsUndated, zone }: ArticleFilter,
  article: Pick<Article, 'publisher' | 'datePublished' | 'url'>,
): boolean {
  const { publisher } = article;
  if (outlets.length > 0 && (publisher === null || !outlets.includes(publisher))) return false;
  const published = article.datePublished ?? publicationDay(article);
  return (published === null && admitsUndated) || dates === null || isPublishedWithin(published, dates, zone);
}
