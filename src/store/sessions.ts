import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../ports/ports.ts';
import type { Session, SessionDraft, Sessions } from '../ports/sessions.ts';
import type { TableAccess } from './access.ts';
import type { Connection, SqlValue } from './connection.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';

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
      await write((connection) => insert(connection, row, now()));
      return session;
    },
    find: (key) => read((connection) => selectOne(access, connection, key, now())),
    extend: async (key, seen, until) => {
      const times = { seen: new Date(toMilliseconds(seen)).toISOString(), expires: toMilliseconds(until) };
      await write((connection) => extend(access, connection, key, { ...times, now: now() }));
    },
    list: () => read((connection) => select(access, connection, 'WHERE expires > ? ORDER BY rowid', [now()])),
    end: (id) =>
      write(
        (connection) =>
          connection.change('DELETE FROM sessions WHERE id = ? AND expires > ?', [id, now()]) === 1,
      ),
    endAll: () => write((connection) => connection.change('DELETE FROM sessions WHERE expires > ?', [now()])),
  };
}

/** Names a session for people; nobody gets in with it. */
const ID_BYTES = 4;

function insert(connection: Connection, row: readonly [string, string, string, number], now: number): void {
  connection.change('DELETE FROM sessions WHERE expires <= ?', [now]);
  connection.change('INSERT OR REPLACE INTO sessions (key, id, record, expires) VALUES (?, ?, ?, ?)', row);
}

function extend(
  access: TableAccess,
  connection: Connection,
  key: string,
  { seen, expires, now }: { readonly seen: string; readonly expires: number; readonly now: number },
): void {
  const session = selectOne(access, connection, key, now);
  if (session === null) return;
  const record = JSON.stringify({ ...session, seen });
  connection.change('UPDATE sessions SET record = ?, expires = ? WHERE key = ?', [record, expires, key]);
}

function selectOne(access: TableAccess, connection: Connection, key: string, now: number): Session | null {
  return select(access, connection, 'WHERE key = ? AND expires > ?', [key, now])[0] ?? null;
}

function select(
  access: TableAccess,
  connection: Connection,
  where: string,
  values: readonly SqlValue[],
): readonly Session[] {
  const rows = Rows.parse(connection.all(`SELECT record FROM sessions ${where}`, values));
  return readRecords(access, 'sessions', rows, SessionRecord).map(({ record }) => record);
}

const Rows = z.array(z.object({ record: z.string() }));

const SessionRecord: z.ZodType<Session, SessionDraft & { readonly id: string; readonly seen: string }> =
  z.object({ id: z.string(), begun: z.string(), seen: z.string(), from: z.string() });
