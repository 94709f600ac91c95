import { z } from 'zod';
import { boundsOf } from '../core/dates/day.ts';
import type { FeedbackFilter } from '../ports/state-store.ts';

/** Which feedback somebody asks for, as they typed it; null or left out: any. */
export interface AskedFeedback {
  readonly verdict?: string | null | undefined;
  /** A calendar day, `yyyy-mm-dd`. */
  readonly day?: string | null | undefined;
}

const VERDICT = z.enum(['good', 'bad']);
const DAY = z.iso.date();

/** Reads which feedback is asked for, its day in a time zone; or says in one line what is wrong. */
export function readFeedbackFilter(
  { verdict, day }: AskedFeedback,
  zone: string,
): { readonly ok: true; readonly filter: FeedbackFilter } | { readonly ok: false; readonly line: string } {
  const readVerdict = VERDICT.nullish().safeParse(verdict);
  if (!readVerdict.success) return { ok: false, line: 'The verdict is good or bad.' };
  const readDay = DAY.nullish().safeParse(day);
  if (!readDay.success) return { ok: false, line: 'The day is written as 2024-10-18.' };
  const bounds = readDay.data == null ? null : boundsOf(readDay.data, zone);
  return {
    ok: true,
    filter: {
      verdict: readVerdict.data ?? undefined,
      ...(bounds !== null && { since: new Date(bounds.start), before: new Date(bounds.end) }),
    },
  };
}
