import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPaces, type Paces } from '../../src/digests/rate-limits.ts';

let paces: Paces;
let begun: number[];
const START = new Date('2024-10-18T09:00:00Z').getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  paces = createPaces();
  begun = [];
});
afterEach(() => {
  paces.close();
  vi.useRealTimers();
});

function take(platform: 'slack' | 'discord', workspace: string, count: number): void {
  for (let task = 0; task < count; task += 1)
    paces.take(platform, workspace, async () => void begun.push(Date.now() - START));
}

/** The most that begin within any stretch of so many milliseconds. */
function mostWithin(milliseconds: number): number {
  return Math.max(
    ...begun.map((from) => begun.filter((at) => at >= from && at < from + milliseconds).length),
  );
}

it('two hundred posts in a workspace of Slack begin one a second at most and some fifty a minute', async () => {
  take('slack', 'T01', 200);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(begun).toHaveLength(200);
  expect(mostWithin(1_000)).toBe(1);
  expect(mostWithin(60_000)).toBeLessThanOrEqual(51);
});

it('two hundred posts in Discord are begun within half a minute, far below fifty a second, whatever the server', async () => {
  take('discord', '1', 100);
  take('discord', '2', 100);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(begun).toHaveLength(200);
  expect(mostWithin(1_000)).toBeLessThanOrEqual(20);
});

it('one workspace of Slack does not wait for another', async () => {
  take('slack', 'T01', 1);
  take('slack', 'T02', 1);
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toHaveLength(2);
});

it('nothing begins in a workspace that is held, and then it goes on', async () => {
  paces.hold('slack', 'T01', 30_000);
  take('slack', 'T01', 2);
  take('slack', 'T02', 1);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(begun).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toHaveLength(3);
});

it('of two holds the longer one counts', async () => {
  paces.hold('slack', 'T01', 30_000);
  paces.hold('slack', 'T01', 1_000);
  take('slack', 'T01', 1);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(begun).toEqual([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(begun).toHaveLength(1);
});

it('what is closed begins nothing more', async () => {
  take('slack', 'T01', 3);
  await vi.advanceTimersByTimeAsync(0);
  paces.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toHaveLength(1);
});
