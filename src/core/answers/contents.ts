import type { Temporal } from 'temporal-polyfill';
import type { Archive } from '../archive.ts';
import { publicationDay } from '../dates/date-range.ts';
import { dayIn } from '../dates/day.ts';
import type { Asked } from '../dates/find-date.ts';
import type { Holdings } from '../holdings.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';

/** What is in an archive. */
export interface Contents {
  readonly holdings: Holdings;
  /** How many days ago the newest dated article was published, 0 today; null where none has a date. */
  readonly newestDaysAgo: number | null;
  /** Those of most articles first. */
  readonly outlets: readonly Outlet[];
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

const MOST_SPEAKERS = 10;

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
    unknownOutlet: articles.filter(({ publisher }) => publisher === null).length,
    quotations,
    attributed: speakers.entries.reduce((sum, entry) => sum + entry.statements.length, 0),
    speakers: speakers.entries.length,
    mostQuoted: clear.slice(0, MOST_SPEAKERS),
  };
}

function daysSince({ dated }: Holdings, today: Temporal.PlainDate, zone: string): number | null {
  const day = dated === null ? null : publicationDay(dated.last, zone);
  return day === null ? null : today.since(day, { largestUnit: 'day' }).days;
}
