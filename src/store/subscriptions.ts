import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type {
  AddedSubscription,
  ChannelKey,
  ScheduledSubscription,
  Subscription,
  Subscriptions,
} from '../ports/subscriptions.ts';
import { toMilliseconds } from './instants.ts';
import { readRecords } from './records.ts';
import type { SqlValue } from './statements.ts';
import { all, change, changeOne, type Work } from './statements.ts';
import type { TableAccess } from './table-access.ts';

/** Keeps subscriptions in their table. */
export function createSubscriptions(access: TableAccess): Subscriptions {
  const { read, write } = access;
  return {
    add: async (draft, most) => {
      toMilliseconds(draft.since);
      const id = randomBytes(ID_BYTES).toString('base64url');
      const subscription = SubscriptionRecord.parse({ ...draft, id, isPaused: false });
      return write(() => insert(access, subscription, most));
    },
    list: (within) => read(() => selectWithin(access, within)),
    find: (id) => read(() => selectOne(access, id)),
    listScheduled: (by) => read(() => selectScheduled(access, by)),
    schedule: async (times) => {
      const rows = times.map(({ id, next }) => [toMilliseconds(next), toText(id)] as const);
      await write(function* () {
        for (const row of rows) yield* change('UPDATE subscriptions SET next = ? WHERE id = ?', row);
      });
    },
    findNext: (platforms) => read(() => selectNext(platforms)),
    change: async (id, { isPaused, since }) => {
      toMilliseconds(since);
      return write(() => update(access, id, { isPaused, since }));
    },
    remove: (id) => write(() => changeOne('DELETE FROM subscriptions WHERE id = ?', [toText(id)])),
  };
}

/** Gives 16 characters. */
const ID_BYTES = 12;

function* insert(access: TableAccess, subscription: Subscription, most: number): Work<AddedSubscription> {
  const { platform, workspace, channel } = subscription;
  const others = yield* selectWithin(access, { platform, workspace, channel });
  const same = others.find(({ terms }) => isDeepStrictEqual(terms, subscription.terms));
  if (same !== undefined) return { kind: 'same', subscription: yield* moved(same, subscription.enterprise) };
  if (others.length >= most) return { kind: 'full' };
  yield* change(
    'INSERT INTO subscriptions (id, platform, workspace, channel, record) VALUES (?, ?, ?, ?, ?)',
    [toText(subscription.id), ...[platform, workspace, channel].map(toText), JSON.stringify(subscription)],
  );
  return { kind: 'added', subscription };
}

/** The subscription in the enterprise that its workspace has come to. */
function* moved(subscription: Subscription, enterprise: string | undefined): Work<Subscription> {
  if (enterprise === undefined || enterprise === subscription.enterprise) return subscription;
  const record = { ...subscription, enterprise };
  yield* change('UPDATE subscriptions SET record = ? WHERE id = ?', [
    JSON.stringify(record),
    toText(record.id),
  ]);
  return record;
}

/** What a change makes of the next run is found out anew. */
function* update(
  access: TableAccess,
  id: string,
  change: Pick<Subscription, 'isPaused' | 'since'>,
): Work<boolean> {
  const subscription = yield* selectOne(access, id);
  if (subscription === null) return false;
  const row = [JSON.stringify({ ...subscription, ...change }), change.isPaused ? 1 : 0, toText(id)];
  const sql = 'UPDATE subscriptions SET record = ?, is_paused = ?, next = NULL WHERE id = ?';
  return yield* changeOne(sql, row);
}

function selectWithin(access: TableAccess, within: Partial<ChannelKey>): Work<readonly Subscription[]> {
  const named = PLACES.flatMap((name) => {
    const id = within[name];
    return id === undefined ? [] : [{ name, id }];
  });
  const where = named.length === 0 ? '' : `WHERE ${named.map(({ name }) => `${name} = ?`).join(' AND ')}`;
  return select(
    access,
    `${where} ORDER BY place`,
    named.map(({ id }) => toText(id)),
  );
}

function* selectOne(access: TableAccess, id: string): Work<Subscription | null> {
  return (yield* select(access, 'WHERE id = ?', [toText(id)]))[0] ?? null;
}

const PLACES = ['platform', 'workspace', 'channel'] as const;

function* select(
  access: TableAccess,
  where: string,
  values: readonly SqlValue[],
): Work<readonly Subscription[]> {
  const rows = Rows.parse(yield* all(`SELECT record FROM subscriptions ${where}`, values));
  return readRecords(access, 'subscriptions', rows, SubscriptionRecord).map(({ record }) => record);
}

function* selectScheduled(access: TableAccess, by: Date | null): Work<readonly ScheduledSubscription[]> {
  const now = by === null ? null : toMilliseconds(by);
  const rows = ScheduledRows.parse(
    now === null
      ? yield* all(`${SCHEDULED} ORDER BY place`)
      : yield* all(`${SCHEDULED} AND (next IS NULL OR next <= ?) ORDER BY place`, [now]),
  );
  return readRecords(access, 'subscriptions', rows, SubscriptionRecord).map(({ record, row: { next } }) => ({
    ...record,
    next: next === null ? null : new Date(next).toISOString(),
  }));
}

const SCHEDULED = 'SELECT record, next FROM subscriptions WHERE is_paused = 0';

function* selectNext(platforms: readonly string[]): Work<Date | null> {
  if (platforms.length === 0) return null;
  const marks = platforms.map(() => '?').join(', ');
  const sql = `SELECT min(next) AS next FROM subscriptions WHERE is_paused = 0 AND platform IN (${marks})`;
  const [{ next }] = OneNext.parse(yield* all(sql, platforms.map(toText)));
  return next === null ? null : new Date(next);
}

/** As JSON, in which two ids stay two even where they hold halves of characters. */
function toText(id: string): string {
  return JSON.stringify(id);
}

const Rows = z.array(z.object({ record: z.string() }));
const ScheduledRows = z.array(z.object({ record: z.string(), next: z.number().nullable() }));
const OneNext = z.tuple([z.object({ next: z.number().nullable() })]);

const SubscriptionRecord = z.object({
  id: z.string(),
  platform: z.string(),
  workspace: z.string(),
  enterprise: z.string().optional(),
  channel: z.string(),
  terms: z.object({
    time: z.object({ hour: z.number(), minute: z.number() }),
    zone: z.string(),
    isWeekdaysOnly: z.boolean(),
    day: z.enum(['yesterday', 'today']),
    empty: z.enum(['post', 'skip']),
  }),
  subscriber: z.string(),
  since: z.string(),
  isPaused: z.boolean(),
});
