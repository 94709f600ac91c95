import type { Temporal } from 'temporal-polyfill';
import type { Archive } from '../archive.ts';
import type { Census } from '../census.ts';
import { publicationDayIn } from '../dates/date-range.ts';
import type { Asked } from '../dates/date-reader.ts';
import { dayIn } from '../dates/day.ts';
import type { Holdings } from '../holdings.ts';
import type { Outlet } from '../outlets/outlet.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';

/** What is in an archive. */
export interface Contents extends Census {
  readonly holdings: Holdings;
  /** How many days ago the newest dated article was published, 0 today; null where none has a date. */
  readonly newestDaysAgo: number | null;
  /** Those with the most articles first. */
  readonly outlets: readonly Outlet[];
  /** The most quoted; at most ten. */
  readonly mostQuoted: readonly SpeakerEntry[];
}

const MAX_SPEAKERS = 10;

/** Describes what an archive holds, and how recent that is at the time of asking. */
export async function describeContents(archive: Archive, { now, zone }: Asked): Promise<Contents> {
  const holdings = await archive.holdings();
  return {
    ...(await archive.census()),
    holdings,
    newestDaysAgo: daysSince(holdings, dayIn(zone, now), zone),
    outlets: await archive.outlets(),
    mostQuoted: await archive.speakers.mostQuoted(MAX_SPEAKERS),
  };
}

function daysSince({ dated }: Holdings, today: Temporal.PlainDate, zone: string): number | null {
  const day = dated === null ? null : publicationDayIn(dated.last, zone);
  return day === null ? null : today.since(day, { largestUnit: 'day' }).days;
}
