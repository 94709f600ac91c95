import { expect, test } from 'vitest';
import type { SubscriptionDraft } from '../../src/ports/subscriptions.ts';
import { connect } from '../../src/store/sqlite/connection.ts';
import { MIGRATIONS, migrate } from '../../src/store/sqlite/migrations.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { openTemporaryStore, temporaryStateFile } from './open-temporary-store.ts';

const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
const DRAFT: SubscriptionDraft = {
  ...{ platform: 'slack', workspace: 'T01', channel: 'C01', subscriber: 'U01' },
  terms: {
    time: { hour: 9, minute: 0 },
    zone: 'Europe/London',
    isWeekdaysOnly: false,
    day: 'yesterday',
    empty: 'skip',
  },
  since: '2024-10-18T09:00:00.000Z',
};
const ODD = 'half \ud83d and "all"\u0000';

/** A file as the second schema left it. */
async function olderFile(): Promise<string> {
  const file = await temporaryStateFile();
  const store = await openTemporaryStore(file, { clock });
  await store.close();
  const older = `${file}-older`;
  const connection = connect(older, 'write');
  migrate(connection, MIGRATIONS.slice(0, 2));
  const rows = [
    { ...DRAFT, id: 'one', isPaused: false },
    { ...DRAFT, id: 'two', isPaused: true },
    { ...DRAFT, id: 'odd', channel: ODD, isPaused: false },
  ];
  const insert = 'INSERT INTO subscriptions (id, record) VALUES (?, ?)';
  for (const row of rows) connection.change(insert, [JSON.stringify(row.id), JSON.stringify(row)]);
  connection.change(insert, ['"torn"', '{"id": "to']);
  connection.close();
  return older;
}

test('subscriptions of an older file are found where they are, and due until it is known when', async () => {
  const { subscriptions } = await openTemporaryStore(await olderFile(), { clock });
  const { platform, workspace, channel } = DRAFT;
  const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
  expect(idsOf(await subscriptions.list({ platform, workspace, channel }))).toEqual(['one', 'two']);
  expect(idsOf(await subscriptions.list({ channel: ODD }))).toEqual(['odd']);
  expect(idsOf(await subscriptions.listScheduled(clock.now()))).toEqual(['one', 'odd']);
});

test('a row that cannot be read costs itself, is said once, and can be removed', async () => {
  const told: string[] = [];
  const { subscriptions } = await openTemporaryStore(await olderFile(), {
    clock,
    faults: { unreadable: (table) => told.push(table) },
  });
  expect(await subscriptions.list({})).toHaveLength(3);
  expect(await subscriptions.list({})).toHaveLength(3);
  expect(told).toEqual(['subscriptions']);
  expect(await subscriptions.remove('torn')).toBe(true);
});
