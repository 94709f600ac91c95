import { z } from 'zod';
import { type Connection, inTransaction } from '../../store/sqlite/connection.ts';
import type { FileStamp } from '../file-stamp.ts';

/** What a file is known to hold, as long as its stamp is the same. */
export interface KnownFile {
  /** Null where a later change need not show in it. */
  readonly stamp: FileStamp | null;
  /** Under which the analysis of what it holds is kept. */
  readonly key: string;
}

/** An analysis as it is kept. */
export interface KeptAnalysis {
  readonly key: string;
  /** Of the analyser that made it, as `ANALYSER_VERSION` writes it. */
  readonly version: string;
  readonly encoded: Uint8Array;
}

/** What is learnt of a file: its analysis where it is new, its stamp where it can be relied on. */
export interface StoreEntry {
  readonly path: string;
  readonly stamp: FileStamp | null;
  readonly key: string;
  readonly analysis: KeptAnalysis | null;
}

/** All files that are known, by path. */
export function readFiles(connection: Connection): ReadonlyMap<string, KnownFile> {
  const rows = FileRows.parse(
    connection.all(`SELECT ${bytesOf('path')}, size, mtime, ctime, ${bytesOf('key')} FROM files`),
  );
  return new Map(
    rows.map(({ path, size, mtime, ctime, key }) => [path, { stamp: { size, mtime, ctime }, key }]),
  );
}

/** Text as bytes: libsql ends the whole process where a damaged file gives text that is no UTF-8. */
function bytesOf(column: string): string {
  return `CAST(${column} AS BLOB) AS ${column}`;
}

const Bytes = z.instanceof(ArrayBuffer).transform((bytes) => new Uint8Array(bytes));
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const Text = Bytes.transform((bytes, context) => {
  try {
    return UTF8.decode(bytes);
  } catch {
    context.addIssue('is no UTF-8');
    return z.NEVER;
  }
});
const FileRows = z.array(
  z.object({ path: Text, size: z.number(), mtime: z.number(), ctime: z.number(), key: Text }),
);

/** The analyses kept under these keys; some hundred at a time, since all are in memory. */
export function readAnalyses(connection: Connection, keys: readonly string[]): readonly KeptAnalysis[] {
  return AnalysisRows.parse(
    connection.all(
      `SELECT ${bytesOf('key')}, ${bytesOf('version')}, encoded FROM analyses
       WHERE key IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(keys)],
    ),
  );
}

const AnalysisRows = z.array(z.object({ key: Text, version: Text, encoded: Bytes }));

/** Keeps what was learnt, all of it or nothing. */
export function writeEntries(connection: Connection, entries: readonly StoreEntry[]): void {
  inTransaction(connection, () => {
    for (const { path, stamp, key, analysis } of entries) {
      if (analysis !== null)
        connection.change('INSERT OR REPLACE INTO analyses (key, version, encoded) VALUES (?, ?, ?)', [
          analysis.key,
          analysis.version,
          analysis.encoded,
        ]);
      const { size, mtime, ctime } = stamp ?? NO_STAMP;
      connection.change(
        'INSERT OR REPLACE INTO files (path, size, mtime, ctime, key) VALUES (?, ?, ?, ?, ?)',
        [path, size, mtime, ctime, key],
      );
    }
  });
}

/** No file's: it is read again, and its analysis is kept for that. */
const NO_STAMP: FileStamp = { size: -1, mtime: 0, ctime: 0 };

/** Pages given back to the file system at a time: 16 MB. */
const MAX_PAGES = 1_000;

/** Forgets files that are gone, and the analyses of what no file holds any more. */
export function removeFiles(connection: Connection, paths: readonly string[]): void {
  inTransaction(connection, () => {
    connection.change('DELETE FROM files WHERE path IN (SELECT value FROM json_each(?))', [
      JSON.stringify(paths),
    ]);
    connection.change('DELETE FROM analyses WHERE key NOT IN (SELECT key FROM files)');
  });
  connection.all(`PRAGMA incremental_vacuum(${MAX_PAGES})`);
}

/** Null where SQLite finds the file sound, else its finding. It reads every page. */
export function findDamage(connection: Connection): string | null {
  const [{ finding }] = Finding.parse(
    connection.all('SELECT integrity_check AS finding FROM pragma_integrity_check(1)'),
  );
  return finding === 'ok' ? null : finding;
}

const Finding = z.tuple([z.object({ finding: z.string() })]);
