import { publicationDay } from '../article/publication-day.ts';
import { type DateRange, publicationDayIn as dayInZone, isPublishedWithin } from './date-range.ts';

/** On which days the articles of an archive were published. */
export interface PublicationDates {
  /** Every year with an article. */
  readonly years: ReadonlySet<number>;
  /** The first and the last day under which an article stands, `yyyy-mm-dd`; null where none has one. */
  readonly bounds: { readonly first: string; readonly last: string } | null;
  /** Whether something was published on the days of a range, counted in a zone. */
  isWithin(range: DateRange, zone: string): boolean;
  /** How many articles state each day, counted in a zone, newest first, and how many state none. */
  countDays(zone: string): CountedDays;
}

/** The days of an archive. */
export interface CountedDays {
  readonly days: readonly { readonly day: string; readonly articles: number }[];
  readonly undated: number;
}

/** When an article was published. */
export interface Published {
  readonly datePublished: string | null;
  readonly url: string | null;
}

/** Gathers when articles were published: each date once, however many articles state it. */
export function gatherDates(articles: Iterable<Published>): PublicationDates {
  const stated = new Map<string, number>();
  const known = new Set<string>();
  let undated = 0;
  let first: string | null = null;
  let last: string | null = null;
  const years = new Set<number>();
  for (const article of articles) {
    const { datePublished } = article;
    if (datePublished !== null) stated.set(datePublished, (stated.get(datePublished) ?? 0) + 1);
    else undated += 1;
    const day = publicationDay(article);
    const published = datePublished ?? day;
    if (published !== null) known.add(published);
    if (day === null) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
    years.add(Number(day.slice(0, 4)));
  }
  return {
    years,
    bounds: first === null || last === null ? null : { first, last },
    isWithin: (range, zone) => {
      for (const published of known) if (isPublishedWithin(published, range, zone)) return true;
      return false;
    },
    countDays: (zone) => countDays(stated, undated, zone),
  };
}

function countDays(stated: ReadonlyMap<string, number>, unstated: number, zone: string): CountedDays {
  const counts = new Map<string, number>();
  let undated = unstated;
  for (const [date, articles] of stated) {
    const day = dayInZone(date, zone);
    if (day === null) undated += articles;
    else counts.set(day, (counts.get(day) ?? 0) + articles);
  }
  const days = [...counts].map(([day, articles]) => ({ day, articles }));
  return { days: days.toSorted((one, other) => (one.day < other.day ? 1 : -1)), undated };
}
