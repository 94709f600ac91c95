import PQueue from 'p-queue';
import type { Outbox } from '../ports/outbox.ts';

/** The outbox of a platform, as far as its posts are counted. */
export type PacedOutbox = Pick<Outbox, 'platform' | 'pace'>;

/** Keeps posts within what a platform takes. */
export interface RateLimits {
  /** Runs a task when it is its turn in the workspace; never where this is closed before. */
  take(outbox: PacedOutbox, workspace: string, task: () => Promise<void>): void;
  /** Lets nothing begin in the workspace for so many milliseconds. */
  pause(outbox: PacedOutbox, workspace: string, milliseconds: number): void;
  /** Lets nothing begin any more. */
  close(): void;
}

/** Makes rate limits under which nothing waits yet. */
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
      // Of two that ask to wait the longer wait counts.
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
