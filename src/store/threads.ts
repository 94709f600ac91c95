import { z } from 'zod';
import type { JsonValue } from '../ports/json.ts';
import type { Clock } from '../ports/ports.ts';
import type { ThreadKey, Threads } from '../ports/state-store.ts';
import type { TableAccess } from './access.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';

/** Keeps the states of threads in their table. */
export function createThreads(access: TableAccess, clock: Clock): Threads {
  const { read, write } = access;
  return {
    save: async (thread, state, expiresAt) => {
      const row = [toKey(thread), JSON.stringify(state), toMilliseconds(expiresAt)] as const;
      const now = toMilliseconds(clock.now());
      await write((connection) => upsert(connection, row, now));
    },
    find: (thread) =>
      read((connection) => select(access, connection, toKey(thread), toMilliseconds(clock.now()))),
  };
}

function toKey({ platform, workspace, channel, thread }: ThreadKey): string {
  return JSON.stringify([platform, workspace, channel, thread]);
}

function upsert(
  connection: Connection,
  row: readonly [key: string, state: string, expires: number],
  now: number,
): void {
  connection.change('DELETE FROM threads WHERE expires <= ?', [now]);
  connection.change('INSERT OR REPLACE INTO threads (thread, state, expires) VALUES (?, ?, ?)', row);
}

function select(access: TableAccess, connection: Connection, key: string, now: number): JsonValue {
  const rows = connection.all('SELECT state AS record FROM threads WHERE thread = ? AND expires > ?', [
    key,
    now,
  ]);
  const [found] = readRecords(access, 'threads', Rows.parse(rows), State);
  return found?.record ?? null;
}

const Rows = z.array(z.object({ record: z.string() }));
// As it is: a schema of its values would drop a name such as “__proto__”.
const State = z.custom<JsonValue>((value) => value !== undefined);
