import type { Article } from '../article/article.ts';
import { publicationDayIn } from '../dates/date-range.ts';
import type { DigestDays } from './story.ts';

/** Which articles some days have. */
export interface ArticlesOfDays {
  readonly within: readonly Article[];
  readonly undated: readonly Article[];
  /** The nearest days on either side that have articles. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Parts articles by the days on which they were published, midnight to midnight in a zone. */
export function pickArticles(
  articles: readonly Article[],
  { since, until }: DigestDays,
  zone: string,
): ArticlesOfDays {
  const dated = articles.map((article) => {
    const { datePublished } = article;
    return { article, day: datePublished === null ? null : publicationDayIn(datePublished, zone) };
  });
  const on = (holds: (day: string) => boolean) => dated.filter(({ day }) => day !== null && holds(day));
  const days = (holds: (day: string) => boolean) =>
    on(holds)
      .flatMap(({ day }) => day ?? [])
      .toSorted();
  return {
    within: on((day) => since <= day && day <= until).map(({ article }) => article),
    undated: dated.filter(({ day }) => day === null).map(({ article }) => article),
    before: days((day) => day < since).at(-1) ?? null,
    after: days((day) => day > until)[0] ?? null,
  };
}
