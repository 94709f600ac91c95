import { closeSync, existsSync, openSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import type { SqlValue, Work } from '../statements.ts';

/** A connection to one SQLite file; each call is done when it returns, and throws what SQLite reports. */
export interface Connection {
  /** Runs statements that give no rows. */
  exec(sql: string): void;
  /** The rows of a statement. */
  all(sql: string, values?: readonly SqlValue[]): readonly unknown[];
  /** The number of rows that a statement changed. */
  change(sql: string, values?: readonly SqlValue[]): number;
  isInTransaction(): boolean;
  close(): void;
}

/**
 * Opens an SQLite file; one that is missing is made, unless it is opened to be read only.
 *
 * Closing does not give the file free as long as a statement waits for the garbage collector: a lock that must end
 * with `close` needs a connection on which nothing but `exec` was used.
 */
export function connect(file: string, access: 'read' | 'write'): Connection {
  const database = new Database(access === 'read' ? `${pathToFileURL(file).href}?mode=ro` : file);
  const prepare = rememberStatements(database);
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    all: (sql, values = []) => prepare(sql).all([...values]),
    change: (sql, values = []) => prepare(sql).run([...values]).changes,
    isInTransaction: () => database.inTransaction,
    close: () => {
      database.close();
    },
  };
}

/**
 * Makes a database's file that only its owner may read, as SQLite makes those beside it then; one that is there is left
 * alone. To open and close it would take SQLite's locks away, which POSIX gives to a process as a whole: another process
 * that closes the file removes the log of writes under this one then, and a kill loses them.
 */
export function makePrivateFile(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', OWNER_ONLY));
}

const OWNER_ONLY = 0o600;

function rememberStatements(database: Database.Database): (sql: string) => Database.Statement {
  const statements = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

/** Runs the work in a transaction of its own: all of it is done, or none and the fault is thrown. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    // On some faults, a full disk among them, SQLite has rolled back by itself.
    if (connection.isInTransaction()) connection.exec('ROLLBACK');
    throw error;
  }
}

/** Does the work on an SQLite connection, all of it before it returns. */
export function carryOut<T>(work: Work<T>, connection: Pick<Connection, 'all' | 'change'>): T {
  let step = work.next();
  while (!step.done) {
    const { sql, values, wants } = step.value;
    step = work.next(
      wants === 'rows'
        ? { rows: connection.all(sql, values), changes: 0 }
        : { rows: [], changes: connection.change(sql, values) },
    );
  }
  return step.value;
}
