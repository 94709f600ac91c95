import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../ports/ports.ts';
import type { Exchange, Exchanges, SavedRequest } from '../ports/state-store.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';
import { all, change, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps exchanges in their table. */
export function createExchanges(access: TableAccess, clock: Clock): Exchanges {
  const { read, write } = access;
  return {
    save: async (asked, expiresAt) => {
      const exchange = { id: randomBytes(ID_BYTES).toString('base64url'), ...toRecord(asked) };
      const record = JSON.stringify(exchange);
      const times = { now: toMilliseconds(clock.now()), expires: toMilliseconds(expiresAt) };
      await write(() => insert(exchange.id, record, times));
      return ExchangeRecord.parse(JSON.parse(record));
    },
    find: (id) => read(() => select(access, id, toMilliseconds(clock.now()))),
  };
}

/** A result of an answer as it was. */
export const SHOWN_RESULT = z.object({ result: z.string(), text: z.string(), articles: z.array(z.string()) });

/** 96 bits, 16 characters: nobody guesses one, and no two are the same. */
const ID_BYTES = 12;
const EXCHANGE_ID = /^[A-Za-z0-9_-]{1,16}$/u;

/** Drops all other properties, so that records match their type. */
function toRecord({
  platform,
  workspace,
  command,
  words,
  options,
  now,
  zone,
  asker,
  shown,
}: SavedRequest): SavedRequest {
  return { platform, workspace, command, words, options, now, zone, asker, shown };
}

function* insert(
  id: string,
  record: string,
  { now, expires }: { readonly now: number; readonly expires: number },
): Work<void> {
  yield* change('DELETE FROM exchanges WHERE expires <= ?', [now]);
  yield* change('INSERT INTO exchanges (id, record, expires) VALUES (?, ?, ?)', [id, record, expires]);
}

function* select(access: TableAccess, id: string, now: number): Work<Exchange | null> {
  // PostgreSQL refuses a text with a NUL in it.
  if (!EXCHANGE_ID.test(id)) return null;
  const rows = yield* all('SELECT record FROM exchanges WHERE id = ? AND expires > ?', [id, now]);
  const [found] = readRecords(access, 'exchanges', Rows.parse(rows), ExchangeRecord);
  return found?.record ?? null;
}

const Rows = z.array(z.object({ record: z.string() }));

const ExchangeRecord = z.object({
  id: z.string(),
  platform: z.string(),
  workspace: z.string(),
  command: z.string(),
  words: z.string(),
  // As it is: a schema of its values would drop a name such as “__proto__”.
  options: z.custom<SavedRequest['options']>((value) => typeof value === 'object' && value !== null),
  now: z.string(),
  zone: z.string(),
  asker: z.string(),
  shown: z.array(SHOWN_RESULT).optional(),
});
