import { expect, test } from 'vitest';
import {
  createIdentifyThrottler,
  FREE_IDENTIFIES,
  IDENTIFY_PAUSE,
} from '../../../src/adapters/discord/identify-throttler.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';

const NOW = new Date('2024-10-20T12:00:00Z');

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

test('after an hour it is forgotten', async () => {
  const { clock, waits, identify } = open(1);
  await identify(FREE_IDENTIFIES);
  clock.set(new Date(NOW.getTime() + 3_600_000));
  await identify(FREE_IDENTIFIES);
  expect(waits).toEqual([]);
});

test('a thousand a day are never reached', () => {
  const day = 24 * 3_600_000;
  expect(24 * FREE_IDENTIFIES + day / IDENTIFY_PAUSE).toBeLessThan(1_000);
});
