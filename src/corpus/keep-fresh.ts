import type { Log, Timer } from '../ports/ports.ts';
import type { Look, SourceWatch } from './article-source.ts';
import type { FreshArchive } from './fresh-archive.ts';

/** What keeping an archive fresh needs. */
export interface FreshnessDependencies {
  readonly fresh: Pick<FreshArchive, 'refresh'>;
  /**
   * Milliseconds between two checks of the folder, whether or not it tells of changes; 0: never, and it is not watched.
   */
  readonly every: number;
  /** Tells of changes as they happen, where that can be noticed. */
  readonly watch?: ((onEvent: () => void) => SourceWatch) | undefined;
  readonly timer: Timer;
  readonly log: Log;
  /** Called when the archive has been replaced. */
  onReplaced(): void;
}

/** This many milliseconds after the last event a file counts as completely written. */
const QUIET = 300;
/** Milliseconds after the first event; what is still being written is read again later. */
const MAX_WAIT = 1_200;

/**
 * Checks the archive's folder for changes until it is stopped: all of it now and then, and what it tells of soon after.
 * If the folder cannot be read, that is logged and the archive stays.
 */
export function keepFresh({ every, watch, timer, ...dependencies }: FreshnessDependencies): {
  stop(): Promise<void>;
} {
  if (every === 0) return { stop: async () => {} };
  const look = createLook(dependencies);
  const sweep = createTick(timer);
  const quiet = createTick(timer);
  const patience = createTick(timer);
  const ticks = [sweep, quiet, patience];
  let looking = Promise.resolve();
  let isStopped = false;
  const begin = (kind: Look) => (): void => {
    for (const tick of ticks) tick.cancel();
    looking = looking
      .then(() => look(kind))
      .then(() => {
        if (!isStopped) sweep.set(every, begin('all'));
      });
  };
  const onEvent = (): void => {
    if (isStopped) return;
    quiet.cancel();
    quiet.set(QUIET, begin('told'));
    patience.set(MAX_WAIT, begin('told'));
  };
  const watching = watch?.(onEvent);
  sweep.set(every, begin('all'));
  return {
    stop: async () => {
      isStopped = true;
      watching?.close();
      for (const tick of ticks) tick.cancel();
      await looking;
    },
  };
}

/** Looks once; never throws. */
function createLook({
  fresh,
  log,
  onReplaced,
}: Pick<FreshnessDependencies, 'fresh' | 'log' | 'onReplaced'>): (kind: Look) => Promise<void> {
  let lastLine = '';
  return async (kind) => {
    try {
      const refreshed = await fresh.refresh(kind);
      if (refreshed.kind === 'replaced') {
        log.info('archive-refreshed', { articles: refreshed.articles });
        onReplaced();
      }
      const line = refreshed.kind === 'failed' ? refreshed.line : '';
      if (line !== '' && line !== lastLine) log.error('archive-not-refreshed', { reason: line });
      lastLine = line;
    } catch (error) {
      log.error('archive-not-refreshed', { reason: String(error) });
    }
  };
}

/** A call to come; set again while it is set, it stays. */
function createTick(timer: Timer) {
  let cancel: (() => void) | null = null;
  return {
    set(milliseconds: number, call: () => void) {
      cancel ??= timer.after(milliseconds, () => {
        cancel = null;
        call();
      });
    },
    cancel() {
      cancel?.();
      cancel = null;
    },
  };
}
