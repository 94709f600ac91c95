import { Temporal } from 'temporal-polyfill';
import type { Archive } from '../archive.ts';
import { publicationDay } from '../article/publication-day.ts';
import { type DateRange, isPublishedWithin } from '../dates/date-range.ts';
import { type Asked, type FoundDate, findDate, readWholeDate } from '../dates/find-date.ts';
import { settleYear } from '../dates/settle-year.ts';

/** As `findDate`; where nobody stated the year, in the nearest in which the archive has an article of those days. */
export function findSettledDate(text: string, archive: Archive, asked: Asked): FoundDate | null {
  return settle(findDate(text, asked), archive, asked);
}

/** As `readDate`, settled in the same way. */
export function readSettledDate(text: string, archive: Archive, asked: Asked): DateRange | null {
  return settle(readWholeDate(text, asked), archive, asked)?.range ?? null;
}

function settle(found: FoundDate | null, { articles }: Archive, { zone }: Asked): FoundDate | null {
  if (found === null || !found.isYearOpen) return found;
  const years = articles.flatMap((article) => yearOf(publicationDay(article)) ?? []);
  const holds = (range: DateRange) =>
    articles.some((article) =>
      isPublishedWithin(article.datePublished ?? publicationDay(article), range, zone),
    );
  return { ...found, range: settleYear(found.range, years, holds) };
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Temporal.PlainDate.from(day).year;
}
