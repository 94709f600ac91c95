import type { Log, Timer } from '../ports/ports.ts';
import type { FreshArchive } from './fresh-archive.ts';

/** What keeping an archive fresh needs. */
export interface FreshnessDependencies {
  readonly fresh: Pick<FreshArchive, 'refresh'>;
  /** Milliseconds between two checks of the folder; 0: never. */
  readonly every: number;
  readonly timer: Timer;
  readonly log: Log;
  /** Called when the archive has been replaced. */
  onReplaced(): void;
}

/**
 * Checks the archive's folder for changes until it is stopped. If the folder cannot be read, that is logged and the
 * archive stays.
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
