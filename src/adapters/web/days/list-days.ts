import type { Article } from '../../../core/article/article.ts';
import { publicationDay } from '../../../core/dates/date-range.ts';

/** A day on which articles were published. */
export interface Day {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  readonly articles: number;
}

/** The days of articles in a zone, the newest first; and how many articles have no day. */
export function listDays(
  articles: readonly Pick<Article, 'datePublished'>[],
  zone: string,
): { readonly days: readonly Day[]; readonly undated: number } {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const { datePublished } of articles) {
    const day = datePublished === null ? null : publicationDay(datePublished, zone);
    if (day === null) undated += 1;
    else counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = [...counts].map(([day, number]) => ({ day, articles: number }));
  return { days: days.toSorted((one, other) => (one.day < other.day ? 1 : -1)), undated };
}
