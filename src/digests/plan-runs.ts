import { nextRun, type PlannedRun } from '../core/timetable/next-run.ts';
import type { DueRun } from '../ports/digest-ledger.ts';
import type { Subscription } from '../ports/subscriptions.ts';

/** The runs to handle at an instant. */
export interface PlannedRuns {
  /** Due now or recently enough to catch up. */
  readonly due: readonly DueRun[];
  /** Due too long ago to catch up. */
  readonly missed: readonly DueRun[];
  /** When each subscription runs next. */
  readonly nexts: readonly { readonly id: string; readonly next: string }[];
}

/** A subscription whose runs are planned. */
export interface PlannedSubscription extends Pick<Subscription, 'id' | 'terms' | 'since'> {
  /** Runs at or before this instant are ignored. */
  readonly after: Date;
}

/** The instant of planning. */
export interface Planning {
  readonly now: Date;
  /** How long after a run was due it is still caught up, in milliseconds. */
  readonly catchUp: number;
}

/** Finds the runs of subscriptions. */
export function planRuns(
  subscriptions: readonly PlannedSubscription[],
  { now, catchUp }: Planning,
): PlannedRuns {
  const due: DueRun[] = [];
  const missed: DueRun[] = [];
  const nexts: { readonly id: string; readonly next: string }[] = [];
  const runAfter = rememberRuns();
  for (const { id, terms, since, after } of subscriptions) {
    let run = runAfter(terms, later(new Date(since), after));
    for (; run.at <= now; run = runAfter(terms, run.at)) {
      const until = new Date(run.at.getTime() + catchUp);
      const times = { due: run.at.toISOString(), until: until.toISOString() };
      (until > now ? due : missed).push({ subscription: id, day: run.day, ...times });
    }
    nexts.push({ id, next: run.at.toISOString() });
  }
  return { due, missed, nexts };
}

/** Most channels have one of a few times: a run is found once for all of them. */
function rememberRuns(): typeof nextRun {
  const runs = new Map<string, PlannedRun>();
  return (terms, after) => {
    const { time, zone, isWeekdaysOnly } = terms;
    const key = JSON.stringify([time.hour, time.minute, zone, isWeekdaysOnly, after.getTime()]);
    const run = runs.get(key) ?? nextRun(terms, after);
    runs.set(key, run);
    return run;
  };
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
