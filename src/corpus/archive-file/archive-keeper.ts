import type { LayeredArchive } from '../../core/memory/layered-archive.ts';
import type { IndexingOptions } from '../../core/memory/layered-indexes.ts';
import type { Notices } from '../../ports/ports.ts';
import { readFaultCode } from '../../store/faults.ts';
import { openArchiveFile, type StoredArchive, type StoredSource, writeArchiveFile } from './archive-file.ts';

/** Keeps an archive with all that was built of it, for the next start. */
export interface ArchiveKeeper {
  /** The file in which it is kept. */
  readonly file: string;
  /** What was kept; null where there is nothing of this version. */
  open(): StoredArchive | null;
  /** Keeps an archive and opens it; null where it cannot be kept, with a notice. */
  keep(
    archive: LayeredArchive,
    sources: readonly StoredSource[],
    run: <Result>(steps: Generator<void, Result>) => Promise<Result>,
  ): Promise<StoredArchive | null>;
}

/** What an archive is kept with. */
export interface ArchiveKeeperDependencies extends IndexingOptions {
  /** Takes a line where it cannot be kept. */
  readonly notices: Notices;
}

/** @param store - the file of the archive's analyses; the archive is kept beside it. */
export function createArchiveKeeper(
  store: string,
  version: string,
  { notices, engine, language }: ArchiveKeeperDependencies,
): ArchiveKeeper {
  const file = `${store.replace(EXTENSION, '')}.archive`;
  const open = () => openArchiveFile(file, version, { engine, language });
  return {
    file,
    open,
    async keep(archive, sources, run) {
      try {
        await writeArchiveFile(file, archive, { version, sources, run });
        return open();
      } catch (error) {
        notices.warn(describeFault(file, readFaultCode(error)));
        return null;
      }
    },
  };
}

const EXTENSION = /\.db$/u;

function describeFault(file: string, code: string): string {
  return `${file} cannot be written (${code}), so the next start indexes every article again. Make room on its disk and its folder one that can be written, or set ARCHIVE_STORE to another, or to off.`;
}
