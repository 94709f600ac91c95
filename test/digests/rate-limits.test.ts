import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DISCORD_PACE } from '../../src/adapters/discord/send/pace.ts';
import { SLACK_PACE } from '../../src/adapters/slack/send/pace.ts';
import { createRateLimits, type PacedOutbox, type RateLimits } from '../../src/digests/rate-limits.ts';

const SLACK: PacedOutbox = { platform: 'slack', pace: SLACK_PACE };
const DISCORD: PacedOutbox = { platform: 'discord', pace: DISCORD_PACE };
let rateLimits: RateLimits;
let begun: number[];
const START = new Date('2024-10-18T09:00:00Z').getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  rateLimits = createRateLimits();
  begun = [];
});
afterEach(() => {
  rateLimits.close();
  vi.useRealTimers();
});

function take(outbox: PacedOutbox, workspace: string, count: number): void {
  for (let task = 0; task < count; task += 1)
    rateLimits.take(outbox, workspace, async () => void begun.push(Date.now() - START));
}

/** The most that begin within any stretch of so many milliseconds. */
function mostWithin(milliseconds: number): number {
  return Math.max(
    ...begun.map((from) => begun.filter((at) => at >= from && at < from + milliseconds).length),
  );
}

it('two hundred posts in a workspace of Slack begin one a second at most and some fifty a minute', async () => {
  take(SLACK, 'T01', 200);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(begun).toHaveLength(200);
  expect(mostWithin(1_000)).toBe(1);
  expect(mostWithin(60_000)).toBeLessThanOrEqual(51);
});

it('two hundred posts in Discord are begun within half a minute, far below fifty a second, whatever the server', async () => {
  take(DISCORD, '1', 100);
  take(DISCORD, '2', 100);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(begun).toHaveLength(200);
  expect(mostWithin(1_000)).toBeLessThanOrEqual(20);
});

it('one workspace of Slack does not wait for another', async () => {
  take(SLACK, 'T01', 1);
  take(SLACK, 'T02', 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toHaveLength(2);
});

it('nothing begins in a workspace that is held, and then it goes on', async () => {
  rateLimits.pause(SLACK, 'T01', 30_000);
  take(SLACK, 'T01', 2);
  take(SLACK, 'T02', 1);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(begun).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toHaveLength(3);
});

it('of two holds the longer one counts', async () => {
  rateLimits.pause(SLACK, 'T01', 30_000);
  rateLimits.pause(SLACK, 'T01', 1_000);
  take(SLACK, 'T01', 1);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(begun).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toHaveLength(1);
});

it('what is closed begins nothing more', async () => {
  take(SLACK, 'T01', 3);
  await vi.advanceTimersByTimeAsync(0);
  rateLimits.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toHaveLength(1);
});
