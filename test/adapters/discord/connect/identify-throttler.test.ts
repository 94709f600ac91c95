import { expect, test } from 'vitest';
import {
  createIdentifyThrottler,
  FREE_IDENTIFIES,
  IDENTIFY_PAUSE,
} from '../../../../src/adapters/discord/connect/identify-throttler.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';

const NOW = new Date('2024-10-20T12:00:00Z');
/** Milliseconds. */
const HOUR = 3_600_000;
/** Milliseconds from an identify to the next where nothing makes it wait. */
const AT_ONCE = 5_000;

function open(shards: number) {
  const clock = createAdjustableClock(NOW);
  const waits: number[] = [];
  const throttler = createIdentifyThrottler({
    shards,
    within: { waitForIdentify: async () => {} },
    clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    onTooOften: () => waits.push(-1),
  });
  const identify = async (times: number, shard = 0) => {
    for (let each = 0; each < times; each += 1) {
      await throttler.waitForIdentify(shard, new AbortController().signal);
    }
  };
  return { clock, waits, identify };
}

test('a shard that connects again now and then does not wait', async () => {
  const { waits, identify } = open(2);
  await identify(FREE_IDENTIFIES, 0);
  await identify(FREE_IDENTIFIES, 1);
  expect(waits).toEqual([]);
});

test.each([1, 4])('of %i shards, one that goes on connecting waits, and says so', async (shards) => {
  const { waits, identify } = open(shards);
  await identify(FREE_IDENTIFIES + 2);
  expect(waits).toEqual([-1, IDENTIFY_PAUSE * shards, -1, IDENTIFY_PAUSE * shards]);
});

test.each([1, 4])('of %i shards, one has it forgotten after as many hours', async (shards) => {
  const { clock, waits, identify } = open(shards);
  await identify(FREE_IDENTIFIES);
  clock.set(new Date(NOW.getTime() + shards * HOUR));
  await identify(FREE_IDENTIFIES);
  expect(waits).toEqual([]);
});

test.each([1, 2, 5, 16, 24])(
  'a thousand a day are never reached, though all of %i shards be closed without end',
  async (shards) => {
    const clock = createAdjustableClock(NOW);
    const end = NOW.getTime() + 24 * HOUR;
    let identified = 0;
    for (let shard = 0; shard < shards; shard += 1) {
      clock.set(NOW);
      const throttler = createIdentifyThrottler({
        shards,
        within: { waitForIdentify: async () => {} },
        clock,
        wait: async (milliseconds) => clock.set(new Date(clock.now().getTime() + milliseconds)),
        onTooOften: () => {},
      });
      for (; clock.now().getTime() < end; identified += 1) {
        await throttler.waitForIdentify(shard, new AbortController().signal);
        clock.set(new Date(clock.now().getTime() + AT_ONCE));
      }
    }
    expect(identified).toBeLessThan(1_000);
  },
);
