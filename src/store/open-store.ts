import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Clock } from '../ports/ports.ts';
import { StateError, type StateStore } from '../ports/state-store.ts';
import { createTableAccess, type FileFaults, type TableAccess } from './access.ts';
import { type Connection, connect, makePrivateFile } from './connection.ts';
import { createDigestLedger } from './digest-ledger.ts';
import { examineFile } from './examine-file.ts';
import { createExchanges } from './exchanges.ts';
import { readFaultCode } from './faults.ts';
import { createFeedbackBook } from './feedback.ts';
import { type LockResult, lockFile, lockIdentity } from './file-lock.ts';
import { createInstallations, renewSeals } from './installations.ts';
import { MIGRATIONS, migrate } from './migrations.ts';
import { createSeenDeliveries } from './seen-deliveries.ts';
import { createSessions } from './sessions.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createThreads } from './threads.ts';

/** What a state store needs besides its file. */
export interface StateStoreOptions {
  /** Says when something's time is over. */
  readonly clock: Clock;
  /**
   * AES-256 keys for installations: the first encrypts, the others only decrypt, and at opening whatever they
   * encrypted is encrypted anew with the first. Without any, installations are refused and all else works.
   */
  readonly keys: readonly KeyObject[];
  /** How long feedback is kept, in milliseconds. Default: a year. */
  readonly feedbackLifetime?: number;
  /** Hears what goes wrong in the file. Default: nobody. */
  readonly faults?: Partial<FileFaults>;
}

/** A state store, or one line that says why it could not be opened and what to do. */
export type OpenedStateStore =
  | { readonly ok: true; readonly store: StateStore }
  | { readonly ok: false; readonly line: string };

/**
 * Opens the SQLite file in which the program keeps its state, made with its folder where it is missing and brought
 * to the newest schema. One process has it at a time. A file that is damaged, another program's or a newer
 * version's is left as it is.
 */
export async function openStateStore(file: string, options: StateStoreOptions): Promise<OpenedStateStore> {
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
function openLocked(file: string, options: StateStoreOptions, release: () => void): OpenedStateStore {
  let identity: LockResult | null = existsSync(file) ? lockIdentity(file) : null;
  if (identity?.ok === false) return refuse(describeUse(file));
  let connection: Connection | null = null;
  const giveUp = (line: string): OpenedStateStore => {
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
    renewSeals(connection, options.keys);
    const held = identity;
    const releaseAll = () => {
      if (held.ok) held.release();
      release();
    };
    return { ok: true, store: createStore(file, connection, options, releaseAll) };
  } catch (error) {
    return giveUp(describeFault(file, error));
  }
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

function createStore(
  file: string,
  connection: Connection,
  { clock, keys, feedbackLifetime = YEAR, faults }: StateStoreOptions,
  release: () => void,
): StateStore {
  const access = createTableAccess(connection, file, faults);
  let isOpen = true;
  return {
    exchanges: createExchanges(access, clock),
    threads: createThreads(access, clock),
    feedback: createFeedbackBook(access, clock, feedbackLifetime),
    seenDeliveries: createSeenDeliveries(access, clock),
    installations: createInstallations(access, keys),
    subscriptions: createSubscriptions(access),
    ledger: createDigestLedger(access, clock),
    sessions: createSessions(access, clock),
    isWell: access.isWell,
    close: async () => {
      if (isOpen) finish(access, connection, release);
      isOpen = false;
    },
  };
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

/** Milliseconds. */
const YEAR = 365 * 24 * 3_600_000;
const OWNER_ONLY_FOLDER = 0o700;
const OTHERS_READ = 0o044;
/** How long a write waits for somebody who copies the file with tools of SQLite. */
const BUSY_MILLISECONDS = 1_000;
