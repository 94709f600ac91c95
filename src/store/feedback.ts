import { z } from 'zod';
import type { Feedback, FeedbackBook } from '../ports/state-store.ts';
import type { Access } from './access.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';

/** Keeps feedback in its table. */
export function createFeedbackBook(access: Access): FeedbackBook {
  const { read, write } = access;
  return {
    save: async (feedback) => {
      const { exchange, result, by, at } = feedback;
      const row = [
        JSON.stringify([exchange, result, by]),
        JSON.stringify(FeedbackRecord.parse(feedback)),
        toMilliseconds(at),
      ] as const;
      await write((connection) => upsert(connection, row));
    },
    list: () => read((connection) => selectAll(access, connection)),
  };
}

function upsert(connection: Connection, row: readonly [verdictOn: string, record: string, at: number]): void {
  connection.change('INSERT OR REPLACE INTO feedback (verdict_on, record, at) VALUES (?, ?, ?)', row);
}

function selectAll(access: Access, connection: Connection): readonly Feedback[] {
  const rows = Rows.parse(connection.all('SELECT record FROM feedback ORDER BY at, verdict_on'));
  return readRecords(access, 'feedback', rows, FeedbackRecord).map(({ record }) => record);
}

const Rows = z.array(z.object({ record: z.string() }));

const FeedbackRecord = z.object({
  exchange: z.string(),
  command: z.string(),
  words: z.string(),
  result: z.string(),
  verdict: z.enum(['good', 'bad']),
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
});
