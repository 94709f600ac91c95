import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type {
  AddedSubscription,
  ChannelKey,
  Subscription,
  SubscriptionDraft,
  Subscriptions,
} from '../ports/subscriptions.ts';
import type { Access } from './access.ts';
import type { Connection } from './connection.ts';
import { toMilliseconds } from './instants.ts';

/** Keeps subscriptions in their table. */
export function createSubscriptions({ read, write }: Access): Subscriptions {
  return {
    add: async (draft, most) => {
      toMilliseconds(draft.since);
      const id = randomBytes(ID_BYTES).toString('base64url');
      const subscription = SubscriptionRecord.parse({ ...draft, id, isPaused: false });
      return write((connection) => insert(connection, subscription, most));
    },
    list: (within) =>
      read((connection) => selectAll(connection).filter((subscription) => isWithin(subscription, within))),
    change: async (id, { isPaused, since }) => {
      toMilliseconds(since);
      return write((connection) => update(connection, id, { isPaused, since }));
    },
    remove: (id) =>
      write((connection) => connection.change('DELETE FROM subscriptions WHERE id = ?', [toText(id)]) === 1),
  };
}

/** Gives 16 characters. */
const ID_BYTES = 12;

function insert(connection: Connection, subscription: Subscription, most: number): AddedSubscription {
  const others = selectAll(connection).filter((each) => isWithin(each, channelOf(subscription)));
  const same = others.find(({ terms }) => isDeepStrictEqual(terms, subscription.terms));
  if (same !== undefined) return { kind: 'same', subscription: same };
  if (others.length >= most) return { kind: 'full' };
  connection.change('INSERT INTO subscriptions (id, record) VALUES (?, ?)', [
    toText(subscription.id),
    JSON.stringify(subscription),
  ]);
  return { kind: 'added', subscription };
}

function update(
  connection: Connection,
  id: string,
  change: Pick<Subscription, 'isPaused' | 'since'>,
): boolean {
  const subscription = selectAll(connection).find((each) => each.id === id);
  if (subscription === undefined) return false;
  const record = JSON.stringify({ ...subscription, ...change });
  return connection.change('UPDATE subscriptions SET record = ? WHERE id = ?', [record, toText(id)]) === 1;
}

function selectAll(connection: Connection): readonly Subscription[] {
  const rows = Rows.parse(connection.all('SELECT record FROM subscriptions ORDER BY place'));
  return rows.map(({ record }) => SubscriptionRecord.parse(JSON.parse(record)));
}

function channelOf({ platform, workspace, channel }: SubscriptionDraft): ChannelKey {
  return { platform, workspace, channel };
}

function isWithin(
  subscription: Subscription,
  { platform, workspace, channel }: Partial<ChannelKey>,
): boolean {
  return (
    (platform === undefined || subscription.platform === platform) &&
    (workspace === undefined || subscription.workspace === workspace) &&
    (channel === undefined || subscription.channel === channel)
  );
}

/** As JSON, in which two ids stay two even where they hold halves of characters. */
function toText(id: string): string {
  return JSON.stringify(id);
}

const Rows = z.array(z.object({ record: z.string() }));

const SubscriptionRecord = z.object({
  id: z.string(),
  platform: z.string(),
  workspace: z.string(),
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
