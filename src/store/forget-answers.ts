import { existsSync, realpathSync } from 'node:fs';
import { z } from 'zod';
import { connect, inTransaction } from './connection.ts';
import { examineFile } from './examine-file.ts';
import { lockFile } from './file-lock.ts';

/**
 * Takes answers that cite some articles out of a state file, so that nothing of them is left in it; what is still to be
 * sent is answered anew.
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
    });
    // So that no page of the file, and no log beside it, has the words any more.
    connection.exec('VACUUM');
    connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

const Rows = z.array(z.object({ run: z.string(), record: z.string() }));
