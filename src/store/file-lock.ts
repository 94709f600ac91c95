import { type Connection, connect } from './connection.ts';
import { readFaultCode } from './faults.ts';

/** Held, and free again when released or when the process ends in whatever way; or held by somebody else. */
export type LockResult = { readonly ok: true; release(): void } | { readonly ok: false };

/**
 * Takes the lock of a file for this process, without waiting.
 *
 * The lock is an SQLite transaction that stays open on an empty file beside it, so the operating system gives it
 * free with the process, and the database itself stays open for whoever copies it with SQLite's own tools.
 *
 * @throws where the lock's file cannot be made or is something else.
 */
export function lockFile(file: string): LockResult {
  const connection = connect(`${file}-lock`, 'write');
  try {
    // A journal in memory, so that no second file appears.
    connection.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (readFaultCode(error).startsWith('SQLITE_BUSY')) return { ok: false };
    throw error;
  }
  return { ok: true, release: () => release(connection) };
}

function release(connection: Connection): void {
  if (connection.isInTransaction()) connection.exec('ROLLBACK');
  connection.close();
}
