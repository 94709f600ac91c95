import PQueue from 'p-queue';
import type { Outbox } from '../ports/outbox.ts';

/** What rate limits need to know of an outbox. */
export type PacedOutbox = Pick<Outbox, 'platform' | 'pace'>;

/** Keeps posts within each platform's rate limits. */
export interface RateLimits {
  /** Runs a task when its turn comes in the workspace; never, if closed before that. */
  take(outbox: PacedOutbox, workspace: string, task: () => Promise<void>): void;
  /** Starts no task in the workspace for this many milliseconds. */
  pause(outbox: PacedOutbox, workspace: string, milliseconds: number): void;
  /** Starts no more tasks. */
  close(): void;
}

/** Creates rate limits with nothing waiting. */
export function createRateLimits(): RateLimits {
  const queues = new Map<string, PQueue>();
  const pauses = new Map<string, { readonly until: number; readonly timeout: NodeJS.Timeout }>();
  const queueFor = (outbox: PacedOutbox, workspace: string): PQueue => {
    const key = keyOf(outbox, workspace);
    const queue = queues.get(key) ?? new PQueue(outbox.pace);
    queues.set(key, queue);
    return queue;
  };
  return {
    take: (outbox, workspace, task) => {
      void queueFor(outbox, workspace).add(task);
    },
    pause: (outbox, workspace, milliseconds) => {
      const key = keyOf(outbox, workspace);
      const until = performance.now() + milliseconds;
      const before = pauses.get(key);
      // The longer of two pauses counts.
      if (before !== undefined && before.until >= until) return;
      const queue = queueFor(outbox, workspace);
      queue.pause();
      clearTimeout(before?.timeout);
      pauses.set(key, { until, timeout: setTimeout(() => queue.start(), milliseconds) });
    },
    close: () => {
      for (const { timeout } of pauses.values()) clearTimeout(timeout);
      for (const queue of queues.values()) {
        queue.pause();
        queue.clear();
      }
    },
  };
}

function keyOf({ platform, pace }: PacedOutbox, workspace: string): string {
  return pace.per === 'workspace' ? JSON.stringify([platform, workspace]) : platform;
}
