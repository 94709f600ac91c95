import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pageAddress } from '../../core/versions/page-address.ts';
import { type Connection, inTransaction } from '../../store/sqlite/connection.ts';
import type { KeptVersion, PastVersion, VersionToKeep } from '../versions/past-versions.ts';
import { readHead, readVersion, writeHead, writeVersion } from './version-record.ts';

/** Marks a file as a history of articles: “Vhis” in ASCII. */
const APPLICATION_ID = 0x56686973;

/**
 * The steps from an empty file to the newest schema; `user_version` is the number of steps a file has behind it. A step
 * that was released is never changed. `head` is JSON, `record` deflated JSON; what was withdrawn is kept as hashes
 * alone. Times are milliseconds since 1970.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE versions (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, missed INTEGER,
    head TEXT NOT NULL, record BLOB NOT NULL
  ) STRICT;
  CREATE INDEX versions_by_origin ON versions (origin, place);
  CREATE TABLE withdrawn (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
];

/** How many versions of one origin are kept, the newest. */
const MAX_VERSIONS = 50;
/** Bytes of all records; beyond that the oldest go. */
const MAX_BYTES = 1_000_000_000;

/** The owner of a file, or why it must not be written. */
export type HistoryOwner = 'nobody' | 'ours' | 'a-newer-version' | 'another-program';

/** Reads who owns the file. */
export function readOwner(connection: Connection): HistoryOwner {
  const [{ application, version, tables }] = Header.parse(
    connection.all(
      `SELECT (SELECT application_id FROM pragma_application_id) AS application,
         (SELECT user_version FROM pragma_user_version) AS version, (SELECT count(*) FROM sqlite_schema) AS tables`,
    ),
  );
  if (application === APPLICATION_ID) return version > MIGRATIONS.length ? 'a-newer-version' : 'ours';
  return application === 0 && tables === 0 ? 'nobody' : 'another-program';
}

const Header = z.tuple([z.object({ application: z.number(), version: z.number(), tables: z.number() })]);
const Numbers = z.tuple([z.object({ value: z.number().nullable() })]);

function readNumber(connection: Connection, sql: string): number {
  return Numbers.parse(connection.all(sql))[0].value ?? 0;
}

/** Brings a file to the newest schema; several processes may try at once. */
export function migrate(connection: Connection): void {
  inTransaction(connection, () => {
    const version = readNumber(connection, 'SELECT user_version AS value FROM pragma_user_version');
    for (const sql of MIGRATIONS.slice(version)) connection.exec(sql);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length};`);
  });
}

/** A number that changes when another process has written. */
export function readDataVersion(connection: Connection): number {
  return readNumber(connection, 'SELECT data_version AS value FROM pragma_data_version');
}

const UTF8 = new TextDecoder();
/** Text as bytes: libsql ends the whole process where a damaged file gives text that is no UTF-8. */
const Text = z.instanceof(ArrayBuffer).transform((bytes) => UTF8.decode(bytes));
const HeadRows = z.array(z.object({ head: Text, missed: z.number().nullable() }));

/** All versions, the oldest first, each by its first reading, without what cannot be read. */
export function listVersions(connection: Connection): readonly PastVersion[] {
  return HeadRows.parse(
    connection.all(
      "SELECT CAST(head AS BLOB) AS head, missed FROM versions WHERE instr(id, ' ') = 0 ORDER BY place",
    ),
  ).flatMap(({ head, missed }) => readHead(head, missed) ?? []);
}

const RecordRows = z.array(z.object({ record: z.instanceof(ArrayBuffer), missed: z.number().nullable() }));

/** Null if it is not kept. */
export function findVersion(connection: Connection, id: string): KeptVersion | null {
  const [row] = RecordRows.parse(connection.all('SELECT record, missed FROM versions WHERE id = ?', [id]));
  return row === undefined ? null : readVersion(new Uint8Array(row.record), row.missed);
}

/** All that is kept of an article, the oldest first: each text that was read from its file. */
export function findReadings(connection: Connection, id: string): readonly KeptVersion[] {
  const rows = connection.all(`SELECT record, missed FROM versions WHERE ${OF_ARTICLE} ORDER BY place`, [id]);
  return RecordRows.parse(rows).flatMap(
    ({ record, missed }) => readVersion(new Uint8Array(record), missed) ?? [],
  );
}

/** All readings of an article: the first has its id, the others {@link nameReading}. */
const OF_ARTICLE = "(id = ?1 OR (id > ?1 || ' ' AND id < ?1 || '!'))";

/** The name of what a later program reads from the file of an article, whose id is that of the file. */
export function nameReading({ id, text }: VersionToKeep['article']): string {
  return `${id} ${hash(text)}`;
}

/** Whether the very text of a version is kept. */
export function isKept(connection: Connection, { article }: VersionToKeep): boolean {
  return findReadings(connection, article.id).some((each) => each.article.text === article.text);
}

/** The id of an article, unless another text of it is kept under that. */
function nameToKeep(connection: Connection, { article }: VersionToKeep): string {
  const first = findVersion(connection, article.id);
  return first === null || first.article.text === article.text ? article.id : nameReading(article);
}

/** Keeps versions, all or none, and drops what exceeds the bounds. */
export function insertVersions(
  connection: Connection,
  versions: readonly VersionToKeep[],
  missed: number | null,
): void {
  inTransaction(connection, () => {
    for (const version of versions) {
      const origin = originOf(version);
      connection.change(
        `INSERT INTO versions (id, origin, missed, head, record) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET missed = coalesce(missed, excluded.missed)`,
        [nameToKeep(connection, version), origin, missed, writeHead(version), writeVersion(version)],
      );
      // The first reading stands for all in the list of versions.
      connection.change('UPDATE versions SET missed = coalesce(missed, ?) WHERE id = ?', [
        missed,
        version.article.id,
      ]);
      connection.change(
        `DELETE FROM versions WHERE origin = ?1 AND place NOT IN
           (SELECT place FROM versions WHERE origin = ?1 ORDER BY place DESC LIMIT ${MAX_VERSIONS})`,
        [origin],
      );
    }
    let left = readNumber(connection, 'SELECT sum(length(record)) AS value FROM versions') - MAX_BYTES;
    while (left > 0) {
      const oldest = 'SELECT min(place) FROM versions';
      left -= readNumber(
        connection,
        `SELECT length(record) AS value FROM versions WHERE place = (${oldest})`,
      );
      connection.change(`DELETE FROM versions WHERE place = (${oldest})`);
    }
  });
}

/** The origin of versions: their page, or their file if it has no address. */
function originOf({ article: { url, path } }: VersionToKeep): string {
  const page = pageAddress(url);
  return hash(page === null ? `file ${path}` : `page ${page}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Marks names as withdrawn, and drops what is kept of them. */
export function withdrawNames(
  connection: Connection,
  ids: readonly string[],
  pages: readonly string[],
  at: number,
): void {
  inTransaction(connection, () => {
    for (const name of [...ids.map(nameId), ...pages.map(namePage)])
      connection.change('INSERT OR IGNORE INTO withdrawn (id, at) VALUES (?, ?)', [name, at]);
    for (const id of ids) connection.change(`DELETE FROM versions WHERE ${OF_ARTICLE}`, [id]);
    for (const page of pages)
      connection.change('DELETE FROM versions WHERE origin = ?', [hash(`page ${page}`)]);
  });
  // Removes the words from every page of the file and from the log beside it.
  connection.exec('VACUUM');
  connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
}

const Names = z.array(z.object({ id: Text }));

/** What was withdrawn, as {@link nameId} and {@link namePage} name it. */
export function listWithdrawn(connection: Connection): ReadonlySet<string> {
  return new Set(
    Names.parse(connection.all('SELECT CAST(id AS BLOB) AS id FROM withdrawn')).map(({ id }) => id),
  );
}

/** A withdrawn article's name. */
export function nameId(id: string): string {
  return `id ${id}`;
}

/** A withdrawn page's name, which does not tell its address. */
export function namePage(page: string): string {
  return `page ${hash(page)}`;
}
