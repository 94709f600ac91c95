import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { OpenedTables } from './create-store.ts';
import type { SqlValue } from './statements.ts';
import { all, change, type Work } from './statements.ts';

/** How many rows were copied; or one line that says why nothing was. */
export type CopiedState =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly line: string };

/**
 * Copies everything from one state to another, each the path of a file or a `postgres://` URL. The other is changed in
 * one transaction: all is there or nothing. Secrets stay sealed with the key that they have.
 *
 * @param replaces - whether what the other holds is deleted; else one that holds anything is left as it is.
 */
export async function copyState(from: string, to: string, replaces: boolean): Promise<CopiedState> {
  if (!isUrl(from) && !existsSync(from))
    return { ok: false, line: `${from} does not exist: name the state file that is to be copied.` };
  const source = await openTables(from);
  if (!source.ok) return source;
  try {
    const target = await openTables(to);
    if (!target.ok) return target;
    try {
      // As a write, so that nobody else writes between two tables.
      const tables = await source.access.write(readAll);
      return await target.access.write(() => replaceAll(tables, replaces));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function isUrl(place: string): boolean {
  return /^postgres(?:ql)?:/u.test(place);
}

async function openTables(place: string): Promise<OpenedTables> {
  if (isUrl(place)) return (await import('./postgres/open-store.ts')).openPostgresTables(place, { keys: [] });
  return (await import('./sqlite/open-store.ts')).openStateTables(place, { keys: [] });
}

/** The columns of each table, and the order in which its rows are listed where they are numbered. */
const TABLES: readonly {
  readonly name: string;
  readonly columns: readonly string[];
  readonly order?: string;
}[] = [
  { name: 'exchanges', columns: ['id', 'record', 'expires'] },
  { name: 'threads', columns: ['thread', 'state', 'expires'] },
  { name: 'feedback', columns: ['verdict_on', 'record', 'at', 'verdict'] },
  { name: 'seen_deliveries', columns: ['id', 'expires'] },
  { name: 'installations', columns: ['place', 'key_id', 'sealed'] },
  {
    name: 'subscriptions',
    columns: ['id', 'record', 'platform', 'workspace', 'channel', 'is_paused', 'next'],
    order: 'place',
  },
  { name: 'digest_ledger', columns: ['run', 'subscription', 'day', 'state', 'due', 'record'] },
  { name: 'sessions', columns: ['key', 'id', 'record', 'expires'], order: 'rowid' },
];

type Row = readonly SqlValue[];

function* readAll(): Work<readonly (readonly Row[])[]> {
  const tables: (readonly Row[])[] = [];
  for (const { name, columns, order } of TABLES) {
    const ordered = order === undefined ? '' : ` ORDER BY ${order}`;
    const rows = Rows.parse(yield* all(`SELECT ${columns.join(', ')} FROM ${name}${ordered}`));
    tables.push(rows.map((row) => columns.map((column) => row[column] ?? null)));
  }
  return tables;
}

const Rows = z.array(
  z.record(
    z.string(),
    z.union([
      z.string(),
      z.number(),
      z.null(),
      z.instanceof(Uint8Array),
      z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer)),
    ]),
  ),
);

function* replaceAll(tables: readonly (readonly Row[])[], replaces: boolean): Work<CopiedState> {
  const held = yield* countAll();
  if (held > 0 && !replaces)
    return {
      ok: false,
      line: `The state that is copied to is not empty (rows: ${held}) and was left as it is. Name an empty one, or empty it: --replace.`,
    };
  for (const [index, { name, columns }] of TABLES.entries()) {
    yield* change(`DELETE FROM ${name}`);
    const sql = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    for (const row of tables[index] ?? []) yield* change(sql, row);
  }
  const rows = tables.reduce((sum, { length }) => sum + length, 0);
  const kept = yield* countAll();
  // Thrown, so that the transaction is taken back.
  if (kept !== rows) throw new Error(`${kept} rows of ${rows} arrived`);
  return { ok: true, rows };
}

function* countAll(): Work<number> {
  let sum = 0;
  for (const { name } of TABLES)
    sum += Counts.parse(yield* all(`SELECT count(*) AS held FROM ${name}`))[0].held;
  return sum;
}

const Counts = z.tuple([z.object({ held: z.number() })]);
