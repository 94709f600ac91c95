import { z } from 'zod';
import { type Connection, inTransaction } from '../../store/sqlite/connection.ts';

/** Whose a file is, as far as SQLite's header tells: nobody's yet, of this layout, or not to be touched. */
export type StoreOwner = 'nobody' | 'this-layout' | 'another-layout' | 'another-program';

/** Marks a file as a store of analyses: “Vbtm” in ASCII. */
const APPLICATION_ID = 0x5662746d;
/** Raised with every change of the tables; a file of another layout is written anew. */
const LAYOUT = 2;

/**
 * A file is as `path` has it on the disk; what it came to is found by its content, so that a move costs nothing.
 * Times are milliseconds since 1970.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime REAL NOT NULL, ctime REAL NOT NULL, key TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS analyses (key TEXT PRIMARY KEY, version TEXT NOT NULL, encoded BLOB NOT NULL) STRICT;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${LAYOUT};
`;

/** Reads whose the file is. */
export function readOwner(connection: Connection): StoreOwner {
  const [{ application, layout, tables }] = Header.parse(
    connection.all(
      `SELECT (SELECT application_id FROM pragma_application_id) AS application,
         (SELECT user_version FROM pragma_user_version) AS layout, (SELECT count(*) FROM sqlite_schema) AS tables`,
    ),
  );
  if (application === APPLICATION_ID) return layout === LAYOUT ? 'this-layout' : 'another-layout';
  return application === 0 && tables === 0 ? 'nobody' : 'another-program';
}

const Header = z.tuple([z.object({ application: z.number(), layout: z.number(), tables: z.number() })]);

/** Makes the tables in a file that is nobody's. */
export function createTables(connection: Connection): void {
  // Both before the first table. A page holds some analyses whole; of SQLite's own a third would stay empty. Pages that
  // are given up are given back.
  connection.exec('PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL');
  connection.all('PRAGMA journal_mode = WAL');
  inTransaction(connection, () => connection.exec(TABLES));
}
