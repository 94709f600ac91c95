import { statSync } from 'node:fs';
import { z } from 'zod';
import { readFaultCode } from '../faults.ts';
import type { FileFaults } from '../table-access.ts';
import { type Connection, connect } from './connection.ts';
import { MIGRATIONS, readSchemaState, type SchemaState } from './migrations.ts';

/**
 * Says in one line why a state file must not be written, or null if it may. It changes neither the file nor
 * what was not yet carried over into it; only a write of SQLite's own that a crash cut short is taken back.
 *
 * @throws where the file cannot be read at all.
 */
export function examineFile(file: string, faults: Partial<FileFaults> = {}): string | null {
  if (sizeOf(file) === 0) {
    return sizeOf(`${file}-wal`) === 0
      ? null
      : `${file} is missing or empty, but ${file}-wal holds writes that belong to it. Put the file back, or move ${file}-wal away to begin anew.`;
  }
  // A transaction cut short can be taken back only by who may write.
  const connection = connect(file, sizeOf(`${file}-journal`) === 0 ? 'read' : 'write');
  try {
    return examineOwner(file, readSchemaState(connection)) ?? examineIntegrity(file, connection, faults);
  } catch (error) {
    const code = readFaultCode(error);
    if (DAMAGE.some((each) => code.startsWith(each))) return describeDamage(file, code);
    throw error;
  } finally {
    connection.close();
  }
}

/** Bytes; 0 where there is no such file. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function examineOwner(file: string, { owner, version }: SchemaState): string | null {
  if (owner === 'another') {
    return `${file} is a database of another program and was left as it is. Set STATE_FILE to another file.`;
  }
  return version > MIGRATIONS.length
    ? `${file} was written by a newer version of the program (schema ${version}, this one knows ${MIGRATIONS.length}). Start the newer one, or set STATE_FILE to another file.`
    : null;
}

/** Checks as much as a start can wait for; a file that is too large is said to be unchecked. */
function examineIntegrity(file: string, connection: Connection, faults: Partial<FileFaults>): string | null {
  const size = sizeOf(file);
  const check = CHECKS.find(({ most }) => size <= most);
  if (check === undefined) {
    faults.unchecked?.(file);
    return null;
  }
  const [{ finding }] = Finding.parse(connection.all(check.sql));
  return finding === 'ok' ? null : describeDamage(file, finding.replaceAll(LINE_BREAKS, ' '));
}

/** Bytes that are checked in some three seconds: whether indexes agree with tables takes six times the time. */
const CHECKS = [
  { most: 300_000_000, sql: 'SELECT integrity_check AS finding FROM pragma_integrity_check(1)' },
  { most: 1_500_000_000, sql: 'SELECT quick_check AS finding FROM pragma_quick_check(1)' },
] as const;

function describeDamage(file: string, finding: string): string {
  return `${file} is damaged (${finding}) and was left as it is. Put a copy from before in its place, or move it and ${file}-wal away to begin anew.`;
}

const Finding = z.tuple([z.object({ finding: z.string() })]);
const LINE_BREAKS = /\s*\n\s*/gu;
const DAMAGE = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];
