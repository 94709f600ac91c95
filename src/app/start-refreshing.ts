import type { Config } from '../config/config.ts';
import type { Archive } from '../core/archive.ts';
import { createFreshArchive } from '../corpus/fresh-archive.ts';
import { keepFresh } from '../corpus/keep-fresh.ts';
import type { OpenArchive } from '../corpus/open-archive.ts';
import type { Log } from '../ports/ports.ts';
import { TIMER } from './timer.ts';

/** An archive that can follow the changes in its folder. */
export interface Following {
  readonly archive: Archive;
  /** Begins to look at the folder, if it was read from one; gives what ends it. */
  begin(onReplaced: () => void): { stop(): Promise<void> };
}

/** Makes an archive that can be refreshed from the one read at the start. */
export function followFolder(
  { archive: first, reader }: OpenArchive,
  { archiveRefresh: every }: Config,
  log: Log,
): Following {
  if (reader === undefined) return { archive: first, begin: () => ({ stop: async () => {} }) };
  const notices = { warn: (line: string) => log.warn('archive-notice', { reason: line }) };
  const fresh = createFreshArchive(first, reader, { notices });
  return {
    archive: fresh.archive,
    begin: (onReplaced) => {
      const keeping = keepFresh({ fresh, every, timer: TIMER, log, onReplaced });
      return {
        stop: async () => {
          await keeping.stop();
          await reader.close();
        },
      };
    },
  };
}
