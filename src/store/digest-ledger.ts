import { z } from 'zod';
import {
  type DigestLedger,
  type DueRun,
  type LedgerRow,
  MISSED,
  type RunKey,
} from '../ports/digest-ledger.ts';
import type { Clock } from '../ports/ports.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';
import type { SqlValue } from './statements.ts';
import { all, change, changeOne, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps the ledger in its table. */
export function createDigestLedger(access: TableAccess, clock: Clock): DigestLedger {
  const { read, write } = access;
  const select = selectFrom(access);
  const prune = pruneDaily();
  return {
    open: async (run) => {
      const row = toRow(run, { state: 'pending', reason: null });
      const now = toMilliseconds(clock.now());
      return write(function* () {
        yield* prune(now);
        return yield* open(access, row);
      });
    },
    miss: async (run) => {
      const row = toRow(run, { state: 'skipped', reason: MISSED });
      return write(() => insert(row));
    },
    begin: async (run, { at, answer }) => {
      const attempt = { at: new Date(toMilliseconds(at)).toISOString(), answer };
      return write(() => begin(access, run, attempt));
    },
    postpone: async (run, { nextTry, reason }) => {
      toMilliseconds(nextTry);
      await write(() => amend(access, run, { nextTry, reason }));
    },
    settle: (run, end) =>
      write(() => amend(access, run, { reason: null, nextTry: null, answer: null, ...end })),
    listUnsettled: () => read(() => select(`WHERE ${UNSETTLED} ORDER BY due, run`)),
    listLatest: (subscription, most) =>
      read(() =>
        select('WHERE subscription = ? ORDER BY day DESC LIMIT ?', [JSON.stringify(subscription), most]),
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
function pruneDaily(): (now: number) => Work<void> {
  let prunedAt: number | null = null;
  return function* (now) {
    if (prunedAt !== null && Math.abs(now - prunedAt) < DAY) return;
    yield* change(`DELETE FROM digest_ledger WHERE due < ? AND NOT ${UNSETTLED}`, [now - LIFETIME]);
    prunedAt = now;
  };
}

function* open(access: TableAccess, row: LedgerRow): Work<boolean> {
  if (yield* insert(row)) return true;
  const [before] = yield* selectFrom(access)('WHERE run = ?', [keyOf(row)]);
  if (before?.state !== 'skipped' || before.reason !== MISSED) return false;
  return yield* replace(row);
}

function* begin(
  access: TableAccess,
  run: RunKey,
  { at, answer }: { readonly at: string; readonly answer: LedgerRow['answer'] },
): Work<LedgerRow | null> {
  const before = yield* findUnsettled(access, run);
  if (before === null) return null;
  yield* replace({
    ...before,
    state: 'sending',
    triedSince: before.triedSince ?? at,
    attempts: before.attempts + 1,
    nextTry: null,
    answer: before.answer ?? answer,
  });
  return before;
}

function* amend(access: TableAccess, run: RunKey, changes: Partial<LedgerRow>): Work<boolean> {
  const before = yield* findUnsettled(access, run);
  return before !== null && (yield* replace({ ...before, ...changes }));
}

function* findUnsettled(access: TableAccess, run: RunKey): Work<LedgerRow | null> {
  return (yield* selectFrom(access)(`WHERE run = ? AND ${UNSETTLED}`, [keyOf(run)]))[0] ?? null;
}

type Select = (where: string, values?: readonly SqlValue[]) => Work<readonly LedgerRow[]>;

function selectFrom(access: TableAccess): Select {
  return function* (where, values = []) {
    const rows = Rows.parse(yield* all(`SELECT record FROM digest_ledger ${where}`, values));
    return readRecords(access, 'digest_ledger', rows, Row).map(({ record }) => record);
  };
}

function insert(row: LedgerRow): Work<boolean> {
  return changeOne(
    `INSERT INTO digest_ledger (run, subscription, day, state, due, record) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING`,
    [
      keyOf(row),
      JSON.stringify(row.subscription),
      row.day,
      row.state,
      toMilliseconds(row.due),
      JSON.stringify(row),
    ],
  );
}

function replace(row: LedgerRow): Work<boolean> {
  return changeOne('UPDATE digest_ledger SET state = ?, due = ?, record = ? WHERE run = ?', [
    row.state,
    toMilliseconds(row.due),
    JSON.stringify(row),
    keyOf(row),
  ]);
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
