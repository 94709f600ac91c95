import { expect, test } from 'vitest';
import { createFailures, type FailureKinds } from '../../../src/chat/events/failures.ts';
import { createSeenEvents } from '../../../src/chat/events/seen-events.ts';
import { StateError } from '../../../src/ports/state-store.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';

const NOW = new Date('2024-10-20T12:00:00Z');
const KINDS: FailureKinds = {
  event: 'slack-failure',
  readCode: (error) => (error instanceof StateError ? error.code : 'fault'),
  adviceFor: (code) => `See about ${code}.`,
  isForOperator: () => true,
};

function open() {
  const clock = createAdjustableClock(NOW);
  const store = createInMemoryStateStore(clock);
  const log = createRecordingLog();
  const failures = createFailures(KINDS, log, clock);
  const seenEvents = createSeenEvents('slack', { seen: store.seenDeliveries, clock, failures });
  return { clock, store, log, failures, seenEvents };
}

test('a delivery is the first once', async () => {
  const { seenEvents } = open();
  expect(await seenEvents.isFirst('event:1')).toBe(true);
  expect(await seenEvents.isFirst('event:1')).toBe(false);
});

test('it is not the first where any of its names was seen', async () => {
  const { seenEvents } = open();
  expect(await seenEvents.isFirst('event:1', 'message:1')).toBe(true);
  expect(await seenEvents.isFirst('event:2', 'message:1')).toBe(false);
});

test('what comes a day later is still known', async () => {
  const { seenEvents, clock } = open();
  await seenEvents.isFirst('event:1');
  clock.set(new Date(NOW.getTime() + 24 * 3_600_000));
  expect(await seenEvents.isFirst('event:1')).toBe(false);
});

test('where the store cannot tell, each counts as the first, and the log says once what to do', async () => {
  const { clock, failures, log } = open();
  const seen = { firstSeen: () => Promise.reject(new StateError('unavailable', 'The disk is broken.')) };
  const seenEvents = createSeenEvents('slack', { seen, clock, failures });
  expect(await seenEvents.isFirst('event:1')).toBe(true);
  expect(await seenEvents.isFirst('event:2')).toBe(true);
  expect(log.entries).toMatchObject([
    { level: 'error', event: 'slack-failure', fields: { advice: 'See about unavailable.' } },
  ]);
});

test('where nothing can be written, each counts as the first, and the store says so itself', async () => {
  const { clock, failures, log } = open();
  const seen = { firstSeen: () => Promise.reject(new StateError('unwritable', 'The disk is full.')) };
  const seenEvents = createSeenEvents('slack', { seen, clock, failures });
  expect(await seenEvents.isFirst('event:1')).toBe(true);
  expect(log.entries).toEqual([]);
});

test('what comes when the store is closed, as the program stops, is no failure', async () => {
  const { seenEvents, store, log } = open();
  await store.close();
  expect(await seenEvents.isFirst('event:1')).toBe(true);
  expect(log.entries).toEqual([]);
});
