import { z } from 'zod';
import type { Clock } from '../ports/ports.ts';
import type { Feedback, FeedbackBook, FeedbackFilter } from '../ports/state-store.ts';
import type { TableAccess } from './access.ts';
import type { Connection } from './connection.ts';
import { SHOWN_RESULT } from './exchanges.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';

/** Keeps feedback in its table. */
export function createFeedbackBook(access: TableAccess, clock: Clock, lifetime: number): FeedbackBook {
  const { read, write } = access;
  const earliest = () => toMilliseconds(clock.now()) - lifetime;
  return {
    save: async (feedback) => {
      const { exchange, result, by, at } = feedback;
      const row = [
        JSON.stringify([exchange, result, by]),
        JSON.stringify(FeedbackRecord.parse(feedback)),
        toMilliseconds(at),
      ] as const;
      const since = earliest();
      await write((connection) => upsert(connection, row, since));
    },
    list: (filter = {}) => read((connection) => selectFiltered(access, connection, filter, earliest())),
  };
}

function upsert(
  connection: Connection,
  row: readonly [verdictOn: string, record: string, at: number],
  since: number,
): void {
  connection.change('DELETE FROM feedback WHERE at < ?', [since]);
  connection.change('INSERT OR REPLACE INTO feedback (verdict_on, record, at) VALUES (?, ?, ?)', row);
}

function selectFiltered(
  access: TableAccess,
  connection: Connection,
  { verdict, since, before, skip = 0, most = NO_LIMIT }: FeedbackFilter,
  earliest: number,
): readonly Feedback[] {
  const from = since === undefined ? earliest : Math.max(earliest, toMilliseconds(since));
  const rows = Rows.parse(
    connection.all(
      `SELECT record FROM feedback
        WHERE at >= ?${before === undefined ? '' : ' AND at < ?'}${verdict === undefined ? '' : ` AND ${VERDICT} = ?`}
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

/** Of a record that is no JSON none. */
const VERDICT = "CASE WHEN json_valid(record) THEN record ->> '$.verdict' END";
/** SQLite's word for as many as there are. */
const NO_LIMIT = -1;

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
