import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { StateError } from '../../ports/state-store.ts';
import {
  createStateStore,
  type OpenedStateStore,
  type OpenedTables,
  type StateStoreOptions,
  type TablesOptions,
} from '../create-store.ts';
import { readFaultCode } from '../faults.ts';
import { renewSeals } from '../installations.ts';
import type { TableAccess } from '../table-access.ts';
import { createTableAccess } from './access.ts';
import { type Connection, carryOut, connect, inTransaction, makePrivateFile } from './connection.ts';
import { examineFile } from './examine-file.ts';
import { type LockResult, lockFile, lockIdentity } from './file-lock.ts';
import { MIGRATIONS, migrate } from './migrations.ts';

/**
 * Opens the SQLite file in which the program keeps its state, made with its folder where it is missing and brought
 * to the newest schema. One process has it at a time. A file that is damaged, another program's or a newer
 * version's is left as it is.
 */
export async function openStateStore(file: string, options: StateStoreOptions): Promise<OpenedStateStore> {
  const opened = openStateTables(file, options);
  if (!opened.ok) return opened;
  return { ok: true, store: createStateStore(opened.access, options, opened.close) };
}

/** Opens the tables of a state file, as {@link openStateStore} does. */
export function openStateTables(file: string, options: TablesOptions): OpenedTables {
  try {
    const located = locate(file);
    const lock = lockFile(located);
    if (!lock.ok) return refuse(describeUse(file));
    const opened = openLocked(located, options, lock.release);
    if (!opened.ok) lock.release();
    return opened;
  } catch (error) {
    return refuse(describeFault(file, error));
  }
}

/** The one path of a file that links may give several. */
function locate(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
  const located = existsSync(file)
    ? realpathSync(file)
    : path.join(realpathSync(path.dirname(file)), path.basename(file));
  if (statSync(located, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
  return located;
}

/** Opens a file whose name is locked; the file itself, which other names may give too, is locked here. */
function openLocked(file: string, options: TablesOptions, release: () => void): OpenedTables {
  let identity: LockResult | null = existsSync(file) ? lockIdentity(file) : null;
  if (identity?.ok === false) return refuse(describeUse(file));
  let connection: Connection | null = null;
  const giveUp = (line: string): OpenedTables => {
    connection?.close();
    if (identity?.ok) identity.release();
    return refuse(line);
  };
  try {
    const obstacle = examineFile(file, options.faults);
    if (obstacle !== null) return giveUp(obstacle);
    makeFile(file, options.faults);
    identity ??= lockIdentity(file);
    connection = connectDurably(file);
    migrate(connection, MIGRATIONS);
    renew(connection, options.keys);
    const held = identity;
    const releaseAll = () => {
      if (held.ok) held.release();
      release();
    };
    const opened = connection;
    const access = createTableAccess(opened, file, options.faults);
    return { ok: true, access, close: () => finish(access, opened, releaseAll) };
  } catch (error) {
    return giveUp(describeFault(file, error));
  }
}

function renew(connection: Connection, keys: readonly KeyObject[]): void {
  inTransaction(connection, () => carryOut(renewSeals(keys), connection));
}

function makeFile(file: string, faults: StateStoreOptions['faults']): void {
  makePrivateFile(file);
  const isReadable = process.platform !== 'win32' && (statSync(file).mode & OTHERS_READ) !== 0;
  if (isReadable) faults?.readableByOthers?.(file);
}

function connectDurably(file: string): Connection {
  const connection = connect(file, 'write');
  // FULL: a commit is done only when the disk has it. What is deleted is overwritten.
  connection.all('PRAGMA journal_mode = WAL');
  connection.exec(
    `PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = ${BUSY_MILLISECONDS};`,
  );
  return connection;
}

function finish(access: TableAccess, connection: Connection, release: () => void): void {
  try {
    access.close();
    // So that the file alone is all there is to copy.
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
    release();
  }
}

function refuse(line: string): { readonly ok: false; readonly line: string } {
  return { ok: false, line };
}

function describeUse(file: string): string {
  return `${file} is in use by another process. Stop that one, or set STATE_FILE to another file.`;
}

function describeFault(file: string, error: unknown): string {
  if (error instanceof StateError) return error.message;
  return `${file} cannot be opened (${readFaultCode(error)}). Make it a file that can be read and written, or set STATE_FILE to another.`;
}

const OWNER_ONLY_FOLDER = 0o700;
const OTHERS_READ = 0o044;
/** How long a write waits for somebody who copies the file with tools of SQLite. */
const BUSY_MILLISECONDS = 1_000;
