import { Temporal } from 'temporal-polyfill';
import { dayIn } from '../dates/day.ts';
import type { DigestTerms } from './terms.ts';

/** When a run is due, and for which day. */
export interface PlannedRun {
  /** The local day of the run, `yyyy-mm-dd`: a subscription runs once for each. */
  readonly day: string;
  readonly at: Date;
}

/** As much of the terms as decides when a run is due. */
export type RunTimes = Pick<DigestTerms, 'time' | 'zone' | 'isWeekdaysOnly'>;

/**
 * The first run after an instant. Each local day has one: where the clocks leave the time out, it is due when they go
 * on; where they repeat the time, it is due the first time.
 */
export function nextRun(terms: RunTimes, after: Date): PlannedRun {
  let date = dayIn(terms.zone, after).subtract({ days: 1 });
  for (;;) {
    const run = runOn(terms, date);
    if (run !== null && run.at > after) return run;
    date = date.add({ days: 1 });
  }
}

/** The runs after an instant up to another, in their order. */
export function listRuns(terms: RunTimes, after: Date, until: Date): readonly PlannedRun[] {
  const runs: PlannedRun[] = [];
  for (let run = nextRun(terms, after); run.at <= until; run = nextRun(terms, run.at)) runs.push(run);
  return runs;
}

/** What of its terms decides which days a run tells. */
export type ToldTerms = Pick<DigestTerms, 'zone' | 'day' | 'isWeekdaysOnly'>;

/**
 * The local days that a run tells, first and last: its own, or the one before. Where nothing is posted at weekends,
 * Monday tells Friday to Sunday, so that no day stays untold.
 */
export function daysToldBy({ zone, day: told, isWeekdaysOnly }: ToldTerms, day: string): ToldDays {
  if (told === 'today') return { since: day, until: day };
  const run = Temporal.PlainDate.from(day);
  const until = beginOf(run, zone).subtract({ nanoseconds: 1 }).toPlainDate();
  const since = isWeekdaysOnly && run.dayOfWeek === MONDAY ? run.subtract({ days: WEEKEND }) : until;
  return { since: since.toString(), until: until.toString() };
}

/** Days, `yyyy-mm-dd`, both of them told. */
export interface ToldDays {
  readonly since: string;
  readonly until: string;
}

/** Days as the digest command takes them. */
export function writeDays({ since, until }: ToldDays): string {
  return since === until ? since : `${since} to ${until}`;
}

const MONDAY = 1;
/** Days from a Friday to the Monday after it. */
const WEEKEND = 3;
const SATURDAY = 6;

/** Null where the day is at a weekend that is left out, or does not exist in the zone. */
function runOn({ time, zone, isWeekdaysOnly }: RunTimes, date: Temporal.PlainDate): PlannedRun | null {
  if (isWeekdaysOnly && date.dayOfWeek >= SATURDAY) return null;
  if (!beginOf(date, zone).toPlainDate().equals(date)) return null;
  const wanted = date.toPlainDateTime(time);
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const at = found.toPlainDateTime().equals(wanted) ? found : changeBefore(found);
  return { day: date.toString(), at: new Date(at.epochMilliseconds) };
}

/** When the clocks were last changed; a change at the very instant counts. */
function changeBefore(instant: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return instant.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? instant;
}

/** Not always midnight: some zones change their clocks then. */
function beginOf(date: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime(zone);
}
