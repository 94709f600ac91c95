import { expect, test } from 'vitest';
import { createDeliveries } from '../../src/chat/deliveries.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../fakes/recording-log.ts';

const NOW = new Date('2024-10-20T12:00:00Z');

function open() {
  const clock = createAdjustableClock(NOW);
  const store = createInMemoryStateStore(clock);
  const log = createRecordingLog();
  const deliveries = createDeliveries('slack', { seen: store.seenDeliveries, clock, log });
  return { clock, store, log, deliveries };
}

test('a delivery is the first once', async () => {
  const { deliveries } = open();
  expect(await deliveries.isFirst('event:1')).toBe(true);
  expect(await deliveries.isFirst('event:1')).toBe(false);
});

test('it is not the first where any of its names was seen', async () => {
  const { deliveries } = open();
  expect(await deliveries.isFirst('event:1', 'message:1')).toBe(true);
  expect(await deliveries.isFirst('event:2', 'message:1')).toBe(false);
});

test('what comes a day later is still known', async () => {
  const { deliveries, clock } = open();
  await deliveries.isFirst('event:1');
  clock.set(new Date(NOW.getTime() + 24 * 3_600_000));
  expect(await deliveries.isFirst('event:1')).toBe(false);
});

test('where the store cannot tell, it counts as the first and is logged', async () => {
  const { deliveries, store, log } = open();
  await store.close();
  expect(await deliveries.isFirst('event:1')).toBe(true);
  expect(log.entries).toMatchObject([{ level: 'error', event: 'delivery-not-remembered' }]);
});
