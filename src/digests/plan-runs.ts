import { nextRun } from '../core/timetable/next-run.ts';
import type { DueRun } from '../ports/digest-ledger.ts';
import type { Subscription } from '../ports/subscriptions.ts';

/** The runs to handle at an instant. */
export interface PlannedRuns {
  /** Due now or recently enough to catch up. */
  readonly due: readonly DueRun[];
  /** Due too long ago to catch up. */
  readonly missed: readonly DueRun[];
  /** When the next run is due; null if no subscription is active. */
  readonly next: Date | null;
}

/** The period to plan. */
export interface Stretch {
  /** Runs at or before this instant are ignored. */
  readonly after: Date;
  readonly now: Date;
  /** How long after a run was due it is still caught up, in milliseconds. */
  readonly catchUp: number;
}

/** Finds the runs of all subscriptions that are not paused. */
export function planRuns(subscriptions: readonly Subscription[], stretch: Stretch): PlannedRuns {
  const due: DueRun[] = [];
  const missed: DueRun[] = [];
  let next: Date | null = null;
  for (const { id, terms, since, isPaused } of subscriptions) {
    if (isPaused) continue;
    let run = nextRun(terms, later(new Date(since), stretch.after));
    for (; run.at <= stretch.now; run = nextRun(terms, run.at)) {
      const until = new Date(run.at.getTime() + stretch.catchUp);
      const times = { due: run.at.toISOString(), until: until.toISOString() };
      (until > stretch.now ? due : missed).push({ subscription: id, day: run.day, ...times });
    }
    if (next === null || run.at < next) next = run.at;
  }
  return { due, missed, next };
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
