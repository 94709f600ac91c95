import { z } from 'zod';
import type { Clock } from '../ports/ports.ts';
import type { Feedback, FeedbackBook, FeedbackFilter } from '../ports/state-store.ts';
import { SHOWN_RESULT } from './exchanges.ts';
import { toMilliseconds } from './instants.ts';
import { toKeyText } from './key-text.ts';
import { readRecords } from './records.ts';
import { all, change, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps feedback in its table. */
export function createFeedbackBook(access: TableAccess, clock: Clock, lifetime: number): FeedbackBook {
  const { read, write } = access;
  const earliest = () => toMilliseconds(clock.now()) - lifetime;
  return {
    save: async (feedback) => {
      const { exchange, result, by, at } = feedback;
      const row = [
        toKeyText([exchange, result, by]),
        JSON.stringify(FeedbackRecord.parse(feedback)),
        toMilliseconds(at),
        feedback.verdict,
      ] as const;
      const since = earliest();
      await write(() => upsert(row, since));
    },
    list: (filter = {}) => read(() => selectFiltered(access, filter, earliest())),
  };
}

function* upsert(
  row: readonly [verdictOn: string, record: string, at: number, verdict: string],
  since: number,
): Work<void> {
  yield* change('DELETE FROM feedback WHERE at < ?', [since]);
  yield* change(
    `INSERT INTO feedback (verdict_on, record, at, verdict) VALUES (?, ?, ?, ?)
      ON CONFLICT (verdict_on) DO UPDATE SET record = excluded.record, at = excluded.at, verdict = excluded.verdict`,
    row,
  );
}

function* selectFiltered(
  access: TableAccess,
  { verdict, since, before, skip = 0, most = NO_LIMIT }: FeedbackFilter,
  earliest: number,
): Work<readonly Feedback[]> {
  const from = since === undefined ? earliest : Math.max(earliest, toMilliseconds(since));
  const rows = Rows.parse(
    yield* all(
      `SELECT record FROM feedback
        WHERE at >= ?${before === undefined ? '' : ' AND at < ?'}${verdict === undefined ? '' : ' AND verdict = ?'}
        ORDER BY at DESC, verdict_on LIMIT ? OFFSET ?`,
      [
        from,
        ...(before === undefined ? [] : [toMilliseconds(before)]),
        ...(verdict === undefined ? [] : [verdict]),
        most,
        skip,
      ],
    ),
  );
  return readRecords(access, 'feedback', rows, FeedbackRecord).map(({ record }) => record);
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

const Rows = z.array(z.object({ record: z.string() }));

const FeedbackRecord = z.object({
  exchange: z.string(),
  command: z.string(),
  words: z.string(),
  // As it is: a schema of its values would drop a name such as “__proto__”.
  options: z.custom<Feedback['options']>((value) => typeof value === 'object' && value !== null).default({}),
  asked: z.string().nullable().default(null),
  zone: z.string().nullable().default(null),
  result: z.string(),
  shown: SHOWN_RESULT.nullable().default(null),
  verdict: z.enum(['good', 'bad']),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
