import process from 'node:process';
import { expect, test } from 'vitest';
import { createInFlight } from '../../src/chat/events/in-flight.ts';
import { createRounds } from '../../src/digests/rounds.ts';
import { createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createRecordingLog } from '../fakes/recording-log.ts';
import { createRecordingOutbox } from '../fakes/recording-outbox.ts';
import { answersForAll } from '../fixtures/answers-of.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { openTemporaryStore, temporaryStateFile } from '../store/open-temporary-store.ts';
import { CATCH_UP, TERMS } from './stage.ts';

const SUBSCRIPTIONS = 10_000;
const DUE = 1_000;
/** Milliseconds of the processor. A quiet machine takes some 180. */
const MOST = 1_000;

test('a round costs what is due, not what there is: 1,000 of 10,000 within a second of processor time', {
  timeout: 120_000,
}, async () => {
  const clock = createAdjustableClock(new Date('2024-10-18T07:00:00.000Z'));
  const store = await openTemporaryStore(await temporaryStateFile(), { clock });
  const since = clock.now().toISOString();
  const place = { platform: 'slack', workspace: 'T01', subscriber: 'U01', since };
  const added = Array.from({ length: SUBSCRIPTIONS }, (_, index) => {
    const time = index < DUE ? TERMS.time : { hour: 10 + (index % 12), minute: index % 60 };
    return store.subscriptions.add({ ...place, channel: `C${index}`, terms: { ...TERMS, time } }, 1);
  });
  await Promise.all(added);
  let begun = 0;
  const rounds = createRounds(
    {
      ...{ answersFor: answersForAll(buildArchive([])), store, clock, log: createRecordingLog() },
      outboxes: [createRecordingOutbox()],
      rateLimits: { take: () => (begun += 1), pause: () => {}, close: () => {} },
      metrics: { digestDelivered: () => {} },
      timer: { after: () => () => {} },
      ...{ random: () => 1, catchUp: CATCH_UP, settling: 0, longestSleep: 30_000 },
    },
    createInFlight(() => {}),
    () => {},
  );
  const look = async (instant: string) => {
    clock.set(new Date(instant));
    const [before, count] = [process.cpuUsage(), begun];
    await rounds.look();
    const { user, system } = process.cpuUsage(before);
    return { begun: begun - count, milliseconds: (user + system) / 1_000 };
  };
  await look('2024-10-18T07:30:00.000Z');
  expect((await look('2024-10-18T07:59:59.999Z')).begun).toBe(0);
  const due = await look('2024-10-18T08:00:00.000Z');
  expect(due.begun).toBe(DUE);
  expect(due.milliseconds).toBeLessThan(MOST);
  expect((await look('2024-10-18T08:00:30.000Z')).begun).toBe(0);
});
