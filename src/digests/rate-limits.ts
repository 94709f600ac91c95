import PQueue from 'p-queue';
import type { Outbox } from '../ports/outbox.ts';

/** Keeps posts within what a platform takes. */
export interface Paces {
  /** Runs a task when it is its turn in the workspace; never where the paces are closed before. */
  take(platform: Outbox['platform'], workspace: string, task: () => Promise<void>): void;
  /** Lets nothing begin in the workspace for so many milliseconds. */
  hold(platform: Outbox['platform'], workspace: string, milliseconds: number): void;
  /** Lets nothing begin any more. */
  close(): void;
}

/**
 * Slack takes one message a second in a channel and some fifty a minute in a workspace; Discord fifty requests a second
 * from all of a bot, of which most are left for those who ask.
 */
const PACES = {
  slack: { interval: 1_200, intervalCap: 1, concurrency: 2 },
  discord: { interval: 1_000, intervalCap: 10, concurrency: 4 },
} as const;

/** Makes paces in which nothing waits. */
export function createPaces(): Paces {
  const queues = new Map<string, PQueue>();
  const holds = new Map<string, { readonly until: number; readonly timeout: NodeJS.Timeout }>();
  const queueFor = (platform: Outbox['platform'], workspace: string): PQueue => {
    const key = keyOf(platform, workspace);
    const queue = queues.get(key) ?? new PQueue(PACES[platform]);
    queues.set(key, queue);
    return queue;
  };
  return {
    take: (platform, workspace, task) => {
      void queueFor(platform, workspace).add(task);
    },
    hold: (platform, workspace, milliseconds) => {
      const key = keyOf(platform, workspace);
      const until = performance.now() + milliseconds;
      const before = holds.get(key);
      // Of two that were asked to wait the longer wait counts.
      if (before !== undefined && before.until >= until) return;
      const queue = queueFor(platform, workspace);
      queue.pause();
      clearTimeout(before?.timeout);
      holds.set(key, { until, timeout: setTimeout(() => queue.start(), milliseconds) });
    },
    close: () => {
      for (const { timeout } of holds.values()) clearTimeout(timeout);
      for (const queue of queues.values()) {
        queue.pause();
        queue.clear();
      }
    },
  };
}

/** Slack counts by workspace, Discord by bot. */
function keyOf(platform: Outbox['platform'], workspace: string): string {
  return platform === 'slack' ? JSON.stringify([platform, workspace]) : platform;
}
