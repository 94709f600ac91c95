import type { Article } from './article.ts';

const DAY_IN_ADDRESS = /\/((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/u;
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}/u;

/**
 * The day under which an article stands, as yyyy-mm-dd: its datePublished, or else the day that its address is filed
 * under (`/2022/06/12/…`). What ranks articles by time; shown is datePublished alone. Null where neither tells.
 */
export function publicationDay({
  datePublished,
  url,
}: Pick<Article, 'datePublished' | 'url'>): string | null {
  if (datePublished !== null) return CALENDAR_DAY.exec(datePublished)?.[0] ?? null;
  const [, year, month, day] = DAY_IN_ADDRESS.exec(url ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const DAY = 86_400_000;

/** How many days before `now` an article was published; negative for a later day, null where no day is known. */
export function daysSincePublished(
  article: Pick<Article, 'datePublished' | 'url'>,
  now: Date,
): number | null {
  const day = publicationDay(article);
  return day === null ? null : (now.getTime() - Date.parse(day)) / DAY;
}
