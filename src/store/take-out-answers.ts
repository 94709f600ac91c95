import { z } from 'zod';
import type { ShownResult } from '../ports/state-store.ts';
import { SHOWN_RESULT } from './exchanges.ts';
import { parseRecord } from './records.ts';
import { all, change, type Work } from './statements.ts';

/** Takes what answers showed of some articles out of all tables; what is still to be sent is answered anew. */
export function* takeOutAnswers(articles: readonly string[]): Work<void> {
  const isForgotten = (shown: ShownResult): boolean => shown.articles.some((id) => articles.includes(id));
  yield* amendAll('digest_ledger', 'run', DigestRun, (run) =>
    run.answer !== null && articles.some((id) => JSON.stringify(run.answer).includes(JSON.stringify(id)))
      ? { ...run, answer: null }
      : null,
  );
  yield* amendAll('exchanges', 'id', WithResults, (exchange) =>
    exchange.shown.some(isForgotten)
      ? { ...exchange, shown: exchange.shown.filter((each) => !isForgotten(each)) }
      : null,
  );
  yield* amendAll('feedback', 'verdict_on', WithResult, (feedback) =>
    isForgotten(feedback.shown) ? { ...feedback, shown: null } : null,
  );
}

/** Replaces records of a table; those that are not of the schema, or for which null is given, stay as they are. */
function* amendAll<T>(
  table: string,
  key: string,
  schema: z.ZodType<T>,
  amend: (record: T) => object | null,
): Work<void> {
  const rows = Rows.parse(yield* all(`SELECT ${key} AS name, record FROM ${table}`));
  for (const { name, record } of rows) {
    const read = schema.safeParse(parseRecord(record));
    const amended = read.success ? amend(read.data) : null;
    if (amended !== null)
      yield* change(`UPDATE ${table} SET record = ? WHERE ${key} = ?`, [JSON.stringify(amended), name]);
  }
}

const Rows = z.array(z.object({ name: z.string(), record: z.string() }));
const DigestRun = z.looseObject({ answer: z.unknown() });
const WithResults = z.looseObject({ shown: z.array(SHOWN_RESULT) });
const WithResult = z.looseObject({ shown: SHOWN_RESULT });
