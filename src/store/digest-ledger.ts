import { z } from 'zod';
import {
  type DigestLedger,
  type DueRun,
  type LedgerRow,
  MISSED,
  type RunKey,
} from '../ports/digest-ledger.ts';
import type { Clock } from '../ports/ports.ts';
import type { TableAccess } from './access.ts';
import type { Connection, SqlValue } from './connection.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';

/** Keeps the ledger in its table. */
export function createDigestLedger(access: TableAccess, clock: Clock): DigestLedger {
  const { read, write } = access;
  const select = selectFrom(access);
  const prune = pruneDaily();
  return {
    open: async (run) => {
      const row = toRow(run, { state: 'pending', reason: null });
      const now = toMilliseconds(clock.now());
      return write((connection) => {
        prune(connection, now);
        return open(access, connection, row);
      });
    },
    miss: async (run) => {
      const row = toRow(run, { state: 'skipped', reason: MISSED });
      return write((connection) => insert(connection, row));
    },
    begin: async (run, { at, answer }) => {
      const attempt = { at: new Date(toMilliseconds(at)).toISOString(), answer };
      return write((connection) => begin(access, connection, run, attempt));
    },
    postpone: async (run, { nextTry, reason }) => {
      toMilliseconds(nextTry);
      await write((connection) => change(access, connection, run, { nextTry, reason }));
    },
    settle: (run, end) =>
      write((connection) =>
        change(access, connection, run, { reason: null, nextTry: null, answer: null, ...end }),
      ),
    listUnsettled: () => read((connection) => select(connection, `WHERE ${UNSETTLED} ORDER BY due, run`)),
    listLatest: (subscription, most) =>
      read((connection) =>
        select(connection, 'WHERE subscription = ? ORDER BY day DESC LIMIT ?', [
          JSON.stringify(subscription),
          most,
        ]),
      ),
  };
}

/** For how long a row that has ended is kept, in milliseconds: longer than any clock is wrong unnoticed. */
const LIFETIME = 400 * 24 * 3_600_000;
/** How often old rows are looked for, in milliseconds. */
const DAY = 24 * 3_600_000;
const UNSETTLED = "state IN ('pending', 'sending')";

function toRow(
  { subscription, day, due, until }: DueRun,
  end: Pick<LedgerRow, 'state' | 'reason'>,
): LedgerRow {
  for (const instant of [due, until]) toMilliseconds(instant);
  const untried = { triedSince: null, attempts: 0, nextTry: null, answer: null, messages: [] };
  return { subscription, day, due, until, ...untried, ...end };
}

/** Forgets what ended long ago, once a day. */
function pruneDaily(): (connection: Connection, now: number) => void {
  let prunedAt: number | null = null;
  return (connection, now) => {
    if (prunedAt !== null && Math.abs(now - prunedAt) < DAY) return;
    connection.change(`DELETE FROM digest_ledger WHERE due < ? AND NOT ${UNSETTLED}`, [now - LIFETIME]);
    prunedAt = now;
  };
}

function open(access: TableAccess, connection: Connection, row: LedgerRow): boolean {
  if (insert(connection, row)) return true;
  const [before] = selectFrom(access)(connection, 'WHERE run = ?', [keyOf(row)]);
  if (before?.state !== 'skipped' || before.reason !== MISSED) return false;
  return replace(connection, row);
}

function begin(
  access: TableAccess,
  connection: Connection,
  run: RunKey,
  { at, answer }: { readonly at: string; readonly answer: LedgerRow['answer'] },
): LedgerRow | null {
  const before = findUnsettled(access, connection, run);
  if (before === null) return null;
  replace(connection, {
    ...before,
    state: 'sending',
    triedSince: before.triedSince ?? at,
    attempts: before.attempts + 1,
    nextTry: null,
    answer: before.answer ?? answer,
  });
  return before;
}

function change(
  access: TableAccess,
  connection: Connection,
  run: RunKey,
  changes: Partial<LedgerRow>,
): boolean {
  const before = findUnsettled(access, connection, run);
  return before !== null && replace(connection, { ...before, ...changes });
}

function findUnsettled(access: TableAccess, connection: Connection, run: RunKey): LedgerRow | null {
  return selectFrom(access)(connection, `WHERE run = ? AND ${UNSETTLED}`, [keyOf(run)])[0] ?? null;
}

type Select = (connection: Connection, where: string, values?: readonly SqlValue[]) => readonly LedgerRow[];

function selectFrom(access: TableAccess): Select {
  return (connection, where, values = []) => {
    const rows = Rows.parse(connection.all(`SELECT record FROM digest_ledger ${where}`, values));
    return readRecords(access, 'digest_ledger', rows, Row).map(({ record }) => record);
  };
}

function insert(connection: Connection, row: LedgerRow): boolean {
  return (
    connection.change(
      'INSERT OR IGNORE INTO digest_ledger (run, subscription, day, state, due, record) VALUES (?, ?, ?, ?, ?, ?)',
      [
        keyOf(row),
        JSON.stringify(row.subscription),
        row.day,
        row.state,
        toMilliseconds(row.due),
        JSON.stringify(row),
      ],
    ) === 1
  );
}

function replace(connection: Connection, row: LedgerRow): boolean {
  return (
    connection.change('UPDATE digest_ledger SET state = ?, due = ?, record = ? WHERE run = ?', [
      row.state,
      toMilliseconds(row.due),
      JSON.stringify(row),
      keyOf(row),
    ]) === 1
  );
}

function keyOf({ subscription, day }: RunKey): string {
  return JSON.stringify([subscription, day]);
}

const Rows = z.array(z.object({ record: z.string() }));

const Row = z.object({
  subscription: z.string(),
  day: z.string(),
  due: z.string(),
  until: z.string(),
  state: z.enum(['pending', 'sending', 'sent', 'skipped', 'failed']),
  triedSince: z.string().nullable(),
  attempts: z.number(),
  nextTry: z.string().nullable(),
  answer: z.json(),
  messages: z.array(z.string()),
  reason: z.string().nullable(),
});
