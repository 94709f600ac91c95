import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ZodError } from 'zod';
import { readFaultCode } from '../../store/faults.ts';
import { type Connection, connect, makePrivateFile } from '../../store/sqlite/connection.ts';
import { lockFile } from '../../store/sqlite/file-lock.ts';
import { createTables, readOwner } from './schema.ts';
import { findDamage } from './tables.ts';

/** A store's file, ready; with a line where it had to be begun anew; or only the line where there is none. */
export type OpenedFile =
  | { readonly ok: true; readonly connection: Connection; readonly line: string | null }
  | { readonly ok: false; readonly line: string };

/** How a store is opened. */
export interface OpenFileOptions {
  /** Whether every page is read at once; else damage shows where it is met. */
  readonly isExamined: boolean;
}

/**
 * Opens the file of a store, made with its folder where it is missing. One that is damaged is set aside and begun anew;
 * one of another program is left as it is.
 */
export async function openFile(file: string, options: OpenFileOptions): Promise<OpenedFile> {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
    const connection = isFilled(file) ? connectIfSound(file, options) : null;
    if (connection !== null) return { ok: true, connection, line: null };
    return await withLock(file, () => openAnew(file, options));
  } catch (error) {
    return { ok: false, line: describeFault(file, readFaultCode(error)) };
  }
}

const OWNER_ONLY_FOLDER = 0o700;

function isFilled(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Null where the file must be looked at by one process alone. */
function connectIfSound(file: string, options: OpenFileOptions): Connection | null {
  let connection: Connection | null = null;
  try {
    connection = connectQuickly(file);
    if (readOwner(connection) === 'this-layout' && !(options.isExamined && findDamage(connection) !== null))
      return connection;
  } catch (error) {
    if (!isDamage(error)) {
      connection?.close();
      throw error;
    }
  }
  connection?.close();
  return null;
}

/** Holds the lock: nobody else makes the file or sets it aside meanwhile. */
function openAnew(file: string, options: OpenFileOptions): OpenedFile {
  const finding = isFilled(file) ? examine(file, options) : null;
  if (finding === 'another-program') return { ok: false, line: describeStranger(file) };
  if (finding === 'damaged') setAside(file);
  if (finding === 'another-layout') removeAll(file);
  // What the articles say may be nobody else's business.
  makePrivateFile(file);
  const connection = connectQuickly(file);
  if (readOwner(connection) === 'nobody') createTables(connection);
  return { ok: true, connection, line: finding === 'damaged' ? describeDamage(file) : null };
}

function examine(
  file: string,
  options: OpenFileOptions,
): 'damaged' | 'another-program' | 'another-layout' | null {
  let connection: Connection | null = null;
  try {
    connection = connectQuickly(file);
    const owner = readOwner(connection);
    if (owner === 'another-program' || owner === 'another-layout') return owner;
    return options.isExamined && findDamage(connection) !== null ? 'damaged' : null;
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  } finally {
    connection?.close();
  }
}

/**
 * Begins a store anew whose file was found damaged while it was open; null where another process is at that.
 *
 * @param inode Of the damaged file; where another process has begun anew meanwhile, its file is opened.
 */
export function reopenDamaged(file: string, inode: number): Connection | null {
  const lock = lockFile(file);
  if (!lock.ok) return null;
  try {
    if (readInode(file) === inode) setAside(file);
    makePrivateFile(file);
    const connection = connectQuickly(file);
    if (readOwner(connection) === 'nobody') createTables(connection);
    return connection;
  } finally {
    lock.release();
  }
}

/** Identifies the file that has a name now; 0 if there is none. */
export function readInode(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? 0;
}

/** How long one process waits for another, in milliseconds. */
const BUSY = 2_000;
/** Bytes of the write-ahead log that are kept for the next writes. */
const MAX_LOG = 16_000_000;

function connectQuickly(file: string): Connection {
  const connection = connect(file, 'write');
  try {
    // NORMAL: a kill loses nothing that is written, a power cut perhaps the last seconds, which are analysed again.
    connection.exec(`PRAGMA busy_timeout = ${BUSY}; PRAGMA synchronous = NORMAL;`);
    connection.all(`PRAGMA journal_size_limit = ${MAX_LOG}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function withLock<T>(file: string, work: () => T): Promise<T> {
  const deadline = performance.now() + BUSY;
  let lock = lockFile(file);
  while (!lock.ok) {
    if (performance.now() > deadline) throw new Error('another process holds it');
    await setTimeout(LOCK_PAUSE);
    lock = lockFile(file);
  }
  try {
    return work();
  } finally {
    lock.release();
  }
}

/** Milliseconds. */
const LOCK_PAUSE = 20;

/** The files that SQLite keeps for one database. */
const SUFFIXES = ['', '-wal', '-shm', '-journal'];

/** Takes the place of what was set aside before, so that there is one at most. */
function setAside(file: string): void {
  for (const suffix of SUFFIXES) rmSync(`${file}.broken${suffix}`, { force: true });
  for (const suffix of SUFFIXES)
    if (statSync(`${file}${suffix}`, { throwIfNoEntry: false }) !== undefined)
      renameSync(`${file}${suffix}`, `${file}.broken${suffix}`);
}

function removeAll(file: string): void {
  for (const suffix of SUFFIXES) rmSync(`${file}${suffix}`, { force: true });
}

/** Whether a fault says that the file is not what SQLite wrote. */
export function isDamage(error: unknown): boolean {
  // Or a row is not what was written.
  if (error instanceof ZodError) return true;
  const code = readFaultCode(error);
  return DAMAGE.some((each) => code.startsWith(each));
}

const DAMAGE = ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT'];

/** What became of a damaged file. */
export function describeDamage(file: string): string {
  return `${file} was damaged. It is set aside as ${path.basename(file)}.broken, and the articles are analysed again.`;
}

function describeStranger(file: string): string {
  return `${file} is a database of another program and was left as it is. Set ARCHIVE_STORE to another folder; until then each start analyses every article.`;
}

/** Why analyses are not kept from now on. */
export function describeFault(file: string, code: string): string {
  return `${file} cannot be used (${code}), so the next start analyses every article again. Make its folder one that can be written, or set ARCHIVE_STORE to another, or to off.`;
}
