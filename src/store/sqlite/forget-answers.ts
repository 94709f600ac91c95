import { existsSync, realpathSync } from 'node:fs';
import { takeOutAnswers } from '../take-out-answers.ts';
import { carryOut, connect, inTransaction } from './connection.ts';
import { examineFile } from './examine-file.ts';
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
    inTransaction(connection, () => carryOut(takeOutAnswers(articles), connection));
    // So that no page of the file, and no log beside it, has the words any more.
    connection.exec('VACUUM');
    connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}
