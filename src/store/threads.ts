import { z } from 'zod';
import type { JsonValue } from '../ports/json.ts';
import type { Clock } from '../ports/ports.ts';
import type { ThreadKey, Threads } from '../ports/state-store.ts';
import { toMilliseconds } from './instants.ts';
import { toKeyText } from './key-text.ts';
import { readRecords } from './records.ts';
import { all, change, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps the states of threads in their table. */
export function createThreads(access: TableAccess, clock: Clock): Threads {
  const { read, write } = access;
  return {
    save: async (thread, state, expiresAt) => {
      const row = [toKey(thread), JSON.stringify(state), toMilliseconds(expiresAt)] as const;
      const now = toMilliseconds(clock.now());
      await write(() => upsert(row, now));
    },
    find: (thread) => read(() => select(access, toKey(thread), toMilliseconds(clock.now()))),
  };
}

function toKey({ platform, workspace, channel, thread }: ThreadKey): string {
  return toKeyText([platform, workspace, channel, thread]);
}

function* upsert(row: readonly [key: string, state: string, expires: number], now: number): Work<void> {
  yield* change('DELETE FROM threads WHERE expires <= ?', [now]);
  yield* change(
    `INSERT INTO threads (thread, state, expires) VALUES (?, ?, ?)
      ON CONFLICT (thread) DO UPDATE SET state = excluded.state, expires = excluded.expires`,
    row,
  );
}

function* select(access: TableAccess, key: string, now: number): Work<JsonValue> {
  const rows = yield* all('SELECT state AS record FROM threads WHERE thread = ? AND expires > ?', [key, now]);
  const [found] = readRecords(access, 'threads', Rows.parse(rows), State);
  return found?.record ?? null;
}

const Rows = z.array(z.object({ record: z.string() }));
// As it is: a schema of its values would drop a name such as “__proto__”.
const State = z.custom<JsonValue>((value) => value !== undefined);
