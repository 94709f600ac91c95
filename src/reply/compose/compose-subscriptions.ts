import { nextRun, type PlannedRun } from '../../core/timetable/next-run.ts';
import { formatTime } from '../../core/timetable/read-time.ts';
import type { ReadWhen } from '../../core/timetable/read-when.ts';
import type { DigestTerms } from '../../core/timetable/terms.ts';
import { formatDate } from '../dates.ts';
import type { EntriesNode, Reply } from '../reply.ts';

/** A subscription as a list shows it. */
export interface ListedSubscription {
  readonly terms: DigestTerms;
  readonly isPaused: boolean;
  /** The result of its latest run; null if there was none. */
  readonly last: { readonly day: string; readonly what: string } | null;
}

/** Confirms that a subscription was added, already existed, or was resumed. */
export function composeSubscribed(
  terms: DigestTerms,
  { lead, now, caveat }: { readonly lead: string; readonly now: Date; readonly caveat: string | null },
): Reply {
  return {
    nodes: [
      { type: 'lead', text: `${lead} ${describeTerms(terms)}.` },
      { type: 'note', text: `Next: ${describeRun(terms, nextRun(terms, now))}.` },
      { type: 'note', text: describeContents(terms) },
      ...(caveat === null ? [] : [{ type: 'note', text: caveat } as const]),
    ],
  };
}

/** All subscriptions of a channel by their numbers, each with its next run. */
export function composeSubscriptions(listed: readonly ListedSubscription[], now: Date): Reply {
  if (listed.length === 0) return { nodes: [{ type: 'lead', text: NONE }] };
  const lead =
    listed.length === 1 ? 'One digest is posted here.' : `${listed.length} digests are posted here.`;
  return {
    nodes: [
      { type: 'lead', text: lead },
      composeEntries(listed, now),
      { type: 'note', text: 'digest unsubscribe NUMBER ends one; digest pause NUMBER stops it for a while.' },
    ],
  };
}

/** A subscription on one line: when, and what comes next. */
export function describeSubscription(listed: ListedSubscription, now: Date): string {
  return `${describeTerms(listed.terms)}. ${describeState(listed, now)}`;
}

/** One line: what is wrong with a time or a zone, and how to write it. */
export function describeWhenFault(when: Extract<ReadWhen, { ok: false }>): string {
  if (when.fault === 'time') {
    return `“${when.typed}” is no time of day. Write it as 9am, 09:00, 9:30 pm or noon, with a time zone behind it where it is not your own.`;
  }
  const advice =
    when.nearest.length === 0
      ? 'Write its IANA name, as in Europe/London or America/New_York.'
      : `Did you mean ${when.nearest.join(', ')}?`;
  return `“${when.typed}” is no known time zone. ${advice}`;
}

/** When a digest is posted: “every day at 09:00 (Europe/London)”. */
export function describeTerms({ time, zone, isWeekdaysOnly }: DigestTerms): string {
  return `${isWeekdaysOnly ? 'Monday to Friday' : 'every day'} at ${formatTime(time)} (${zone})`;
}

const NONE =
  'No digest is posted in this channel. To get one every day: digest subscribe 09:00 Europe/London.';
function composeEntries(listed: readonly ListedSubscription[], now: Date): EntriesNode {
  return {
    type: 'entries',
    entries: listed.map((each, index) => ({
      term: `${index + 1}: ${describeTerms(each.terms)}`,
      description: `${describeContents(each.terms)} ${describeState(each, now)}`,
    })),
  };
}

function describeContents({ day, empty, isWeekdaysOnly }: DigestTerms): string {
  const weekend = isWeekdaysOnly ? ', Monday’s Friday to Sunday' : '';
  const told =
    day === 'yesterday'
      ? `Each covers the day before, midnight to midnight${weekend}`
      : 'Each covers its own day so far';
  const emptied =
    empty === 'skip' ? 'a day without articles is skipped' : 'a day without articles is posted as such';
  return `${told}; ${emptied}.`;
}

function describeState({ terms, isPaused, last }: ListedSubscription, now: Date): string {
  const next = isPaused ? 'Paused' : `Next: ${describeRun(terms, nextRun(terms, now))}`;
  return last === null ? `${next}.` : `${next}. Last: ${formatDate(last.day)}, ${last.what}.`;
}

/** The local time of a run, later than asked for if the clocks skip that time. */
function describeRun({ zone }: DigestTerms, { at }: PlannedRun): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  });
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  return `${format.format(at)} at ${time.format(at)} (${zone})`;
}
