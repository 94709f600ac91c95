import type { Temporal } from 'temporal-polyfill';
import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { publicationDay } from '../dates/date-range.ts';
import { dayIn } from '../dates/day.ts';
import type { Asked } from '../dates/find-date.ts';
import type { Holdings } from '../holdings.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import { isReadLanguage } from '../quotations/read-quotations.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';
import { compareText } from '../text-order.ts';

/** What is in an archive. */
export interface Contents {
  readonly holdings: Holdings;
  /** How many days ago the newest dated article was published, 0 today; null where none has a date. */
  readonly newestDaysAgo: number | null;
  /** Those of most articles first. */
  readonly outlets: readonly Outlet[];
  /** In which languages, those of most articles first. */
  readonly languages: readonly LanguageShare[];
  /** How many articles say of no outlet that it published them. */
  readonly unknownOutlet: number;
  readonly quotations: Readonly<Record<QuotationKind, number>>;
  /** How many quotations have a speaker whom their article names. */
  readonly attributed: number;
  /** How many speakers there are, bodies among them. */
  readonly speakers: number;
  /** Those who are quoted most; at most ten. */
  readonly mostQuoted: readonly SpeakerEntry[];
}

/** The articles in one language. */
export interface LanguageShare {
  /** An ISO 639 code. */
  readonly language: string;
  readonly articles: number;
  /** Whether speakers and reported speech are read in it. */
  readonly isRead: boolean;
}

const MAX_SPEAKERS = 10;

/** Describes what is in an archive, and how fresh that is for whoever asks. */
export function describeContents(archive: Archive, { now, zone }: Asked): Contents {
  const { articles, statements, holdings, outlets, speakers } = archive;
  const quotations = { direct: 0, mixed: 0, indirect: 0 };
  for (const { quotation } of statements) quotations[quotation.kind] += 1;
  const clear = speakers.entries.filter(({ isAmbiguous }) => !isAmbiguous);
  return {
    holdings,
    newestDaysAgo: daysSince(holdings, dayIn(zone, now), zone),
    outlets,
    languages: countLanguages(articles),
    unknownOutlet: articles.filter(({ publisher }) => publisher === null).length,
    quotations,
    attributed: speakers.entries.reduce((sum, entry) => sum + entry.statements.length, 0),
    speakers: speakers.entries.length,
    mostQuoted: clear.slice(0, MAX_SPEAKERS),
  };
}

/** Counts the articles in each language, those of most articles first. */
export function countLanguages(articles: readonly Pick<Article, 'language'>[]): readonly LanguageShare[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, articles: count, isRead: isReadLanguage(language) }))
    .sort((one, other) => other.articles - one.articles || compareText(one.language, other.language));
}

function daysSince({ dated }: Holdings, today: Temporal.PlainDate, zone: string): number | null {
  const day = dated === null ? null : publicationDay(dated.last, zone);
  return day === null ? null : today.since(day, { largestUnit: 'day' }).days;
}
