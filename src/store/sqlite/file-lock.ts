import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { readFaultCode } from '../faults.ts';
import { type Connection, connect } from './connection.ts';

/** Held until it is released or the process ends, however it ends; or held by another process. */
export type LockResult = { readonly ok: true; release(): void } | { readonly ok: false };

/**
 * Takes the lock of a file for this process, without waiting.
 *
 * The lock is an SQLite transaction that stays open on an empty file beside it, so the operating system gives it
 * free with the process, and SQLite's own tools can still copy the database.
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

/**
 * Takes the lock of a file under any name that it has: another hard link has another lock beside it, and a lock beside
 * it may have been deleted. This one lies in a folder of the user's own among the temporary files and is named after
 * the file's place on the disk. Where no such folder can be had, nothing is locked.
 *
 * @param file One that exists.
 */
export function lockIdentity(file: string, folder: string | null = findLockFolder()): LockResult {
  if (folder === null) return { ok: true, release: () => {} };
  const { dev, ino } = statSync(file, { bigint: true });
  return lockFile(path.join(folder, `${dev}-${ino}`));
}

/** Null where it cannot be made, or somebody else may write there. */
function findLockFolder(): string | null {
  const user = process.getuid?.() ?? null;
  const folder = path.join(tmpdir(), `verbatim-${user ?? 'locks'}`);
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
    const { mode, uid } = lstatSync(folder);
    const isOwn = user === null || (uid === user && (mode & OTHERS) === 0);
    return lstatSync(folder).isDirectory() && isOwn ? folder : null;
  } catch {
    return null;
  }
}

const OWNER_ONLY = 0o700;
const OTHERS = 0o077;

function release(connection: Connection): void {
  if (connection.isInTransaction()) connection.exec('ROLLBACK');
  connection.close();
}
