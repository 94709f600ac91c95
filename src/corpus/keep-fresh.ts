import type { Log, Timer } from '../ports/ports.ts';
import type { FreshArchive } from './fresh-archive.ts';

/** How an archive is kept fresh. */
export interface FreshnessDependencies {
  readonly fresh: FreshArchive;
  /** Milliseconds between two looks at the folder; 0: never. */
  readonly every: number;
  readonly timer: Timer;
  readonly log: Log;
  /** Told when the archive was replaced. */
  onReplaced(): void;
}

/**
 * Looks at the archive's folder again and again until it is stopped; what cannot be read is logged, and the archive
 * stays.
 */
export function keepFresh({ fresh, every, timer, log, onReplaced }: FreshnessDependencies): {
  stop(): Promise<void>;
} {
  let looking = Promise.resolve();
  let isStopped = false;
  let lastLine = '';
  const look = async (): Promise<void> => {
    const refreshed = await fresh.refresh();
    if (refreshed.kind === 'replaced') {
      log.info('archive-refreshed', { articles: refreshed.articles });
      onReplaced();
    }
    const line = refreshed.kind === 'failed' ? refreshed.line : '';
    if (line !== '' && line !== lastLine) log.error('archive-not-refreshed', { reason: line });
    lastLine = line;
  };
  const wait = () =>
    timer.after(every, () => {
      looking = look()
        .catch((error: unknown) => log.error('archive-not-refreshed', { reason: String(error) }))
        .finally(() => {
          if (!isStopped) cancel = wait();
        });
    });
  let cancel = every > 0 ? wait() : () => {};
  return {
    stop: async () => {
      isStopped = true;
      cancel();
      await looking;
    },
  };
}
