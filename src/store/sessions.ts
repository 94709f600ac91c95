import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../ports/ports.ts';
import type { Session, SessionDraft, Sessions } from '../ports/sessions.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';
import type { SqlValue } from './statements.ts';
import { all, change, changeOne, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps sessions in their table. */
export function createSessions(access: TableAccess, clock: Clock): Sessions {
  const { read, write } = access;
  const now = () => toMilliseconds(clock.now());
  return {
    begin: async (key, draft, until) => {
      const session = SessionRecord.parse({
        ...draft,
        id: randomBytes(ID_BYTES).toString('hex'),
        seen: draft.begun,
      });
      for (const instant of [session.begun, session.seen]) toMilliseconds(instant);
      const row = [key, session.id, JSON.stringify(session), toMilliseconds(until)] as const;
      await write(() => insert(row, now()));
      return session;
    },
    find: (key) => read(() => selectOne(access, key, now())),
    extend: async (key, seen, until) => {
      const times = { seen: new Date(toMilliseconds(seen)).toISOString(), expires: toMilliseconds(until) };
      await write(() => extend(access, key, { ...times, now: now() }));
    },
    list: () => read(() => select(access, 'WHERE expires > ? ORDER BY rowid', [now()])),
    end: (id) => write(() => end(id, now())),
    endAll: () => write(() => change('DELETE FROM sessions WHERE expires > ?', [now()])),
  };
}

/** Names a session for people; nobody gets in with it. */
const ID_BYTES = 4;
const KEY = /^[A-Za-z0-9_-]+$/u;

function* end(id: string, now: number): Work<boolean> {
  return KEY.test(id) && (yield* changeOne('DELETE FROM sessions WHERE id = ? AND expires > ?', [id, now]));
}

function* insert(row: readonly [string, string, string, number], now: number): Work<void> {
  yield* change('DELETE FROM sessions WHERE expires <= ? OR key = ? OR id = ?', [now, row[0], row[1]]);
  yield* change('INSERT INTO sessions (key, id, record, expires) VALUES (?, ?, ?, ?)', row);
}

function* extend(
  access: TableAccess,
  key: string,
  { seen, expires, now }: { readonly seen: string; readonly expires: number; readonly now: number },
): Work<void> {
  const session = yield* selectOne(access, key, now);
  if (session === null) return;
  const record = JSON.stringify({ ...session, seen });
  yield* change('UPDATE sessions SET record = ?, expires = ? WHERE key = ?', [record, expires, key]);
}

function* selectOne(access: TableAccess, key: string, now: number): Work<Session | null> {
  // PostgreSQL refuses a text with a NUL in it.
  if (!KEY.test(key)) return null;
  return (yield* select(access, 'WHERE key = ? AND expires > ?', [key, now]))[0] ?? null;
}

function* select(access: TableAccess, where: string, values: readonly SqlValue[]): Work<readonly Session[]> {
  const rows = Rows.parse(yield* all(`SELECT record FROM sessions ${where}`, values));
  return readRecords(access, 'sessions', rows, SessionRecord).map(({ record }) => record);
}

const Rows = z.array(z.object({ record: z.string() }));

const SessionRecord: z.ZodType<Session, SessionDraft & { readonly id: string; readonly seen: string }> =
  z.object({ id: z.string(), begun: z.string(), seen: z.string(), from: z.string() });
