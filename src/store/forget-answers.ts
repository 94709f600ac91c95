import { existsSync, realpathSync } from 'node:fs';
import { z } from 'zod';
import type { ShownResult } from '../ports/state-store.ts';
import { connect, inTransaction } from './connection.ts';
import { examineFile } from './examine-file.ts';
import { SHOWN_RESULT } from './exchanges.ts';
import { lockFile } from './file-lock.ts';

/**
 * Takes what answers showed of some articles out of a state file, so that nothing of them is left in it; what is still
 * to be sent is answered anew.
 *
 * @returns False where another process has the file, or it must not be written.
 */
export async function forgetAnswers(file: string, articles: readonly string[]): Promise<boolean> {
  if (!existsSync(file)) return true;
  const located = realpathSync(file);
  const lock = lockFile(located);
  if (!lock.ok) return false;
  try {
    if (examineFile(located) !== null) return false;
    takeOut(located, articles);
    return true;
  } finally {
    lock.release();
  }
}

function takeOut(file: string, articles: readonly string[]): void {
  const connection = connect(file, 'write');
  try {
    const rows = Rows.parse(
      connection.all("SELECT run, record FROM digest_ledger WHERE state IN ('pending', 'sending')"),
    );
    inTransaction(connection, () => {
      for (const { run, record } of rows) {
        if (!articles.some((id) => record.includes(JSON.stringify(id)))) continue;
        connection.change(
          "UPDATE digest_ledger SET record = json_set(record, '$.answer', NULL) WHERE run = ?",
          [run],
        );
      }
      const forget = (shown: ShownResult): boolean => shown.articles.some((id) => articles.includes(id));
      for (const { id, record } of Exchanges.parse(connection.all(WITH_RESULTS))) {
        const { shown } = Shown.parse(JSON.parse(record));
        const left = JSON.stringify(shown.filter((each) => !forget(each)));
        connection.change("UPDATE exchanges SET record = json_set(record, '$.shown', json(?)) WHERE id = ?", [
          left,
          id,
        ]);
      }
      for (const { on, record } of Verdicts.parse(connection.all(WITH_RESULT))) {
        if (forget(Judged.parse(JSON.parse(record)).shown))
          connection.change(
            "UPDATE feedback SET record = json_set(record, '$.shown', NULL) WHERE verdict_on = ?",
            [on],
          );
      }
    });
    // So that no page of the file, and no log beside it, has the words any more.
    connection.exec('VACUUM');
    connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

const WITH_RESULTS = `SELECT id, record FROM exchanges
  WHERE CASE WHEN json_valid(record) THEN json_array_length(record, '$.shown') END > 0`;
const WITH_RESULT = `SELECT verdict_on AS [on], record FROM feedback
  WHERE CASE WHEN json_valid(record) THEN json_type(record, '$.shown') END = 'object'`;
const Exchanges = z.array(z.object({ id: z.string(), record: z.string() }));
const Verdicts = z.array(z.object({ on: z.string(), record: z.string() }));
const Shown = z.object({ shown: z.array(SHOWN_RESULT) });
const Judged = z.object({ shown: SHOWN_RESULT });
const Rows = z.array(z.object({ run: z.string(), record: z.string() }));
