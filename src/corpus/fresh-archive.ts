import type { Archive } from '../core/archive.ts';
import { toLayered } from '../core/memory/layered-archive.ts';
import type { MemoryArchive } from '../core/memory/memory-archive.ts';
import type { ArchiveReader, ReadOptions } from './archive-reader.ts';
import { followArchive } from './follow-archive.ts';
import { followChange } from './follow-change.ts';
import type { KeptArchive } from './open-archive.ts';
import { createRenewer } from './renew-archive.ts';

/** An archive that goes on when its folder changes. */
export interface FreshArchive {
  /** The newest reading. */
  readonly archive: Archive;
  /**
   * Reads the folder again where something in it has changed; what did not change is not analysed again, nor indexed.
   * The archive stays what it is until the new one is ready, and where the folder cannot be read. Parts that have changed
   * much are built anew afterwards, in turns with whatever else there is to do.
   */
  refresh(): Promise<Refreshed>;
  /** Begins to build anew, and to keep for the next start, what is due. */
  keep(): void;
  /** Ends when nothing is being built anew. */
  settle(): Promise<void>;
}

/** What happened, or one line that says why the folder cannot be read. */
export type Refreshed =
  | { readonly kind: 'same' }
  | { readonly kind: 'replaced'; readonly articles: number }
  | { readonly kind: 'failed'; readonly line: string };

/** How an archive is kept fresh. */
export interface FreshArchiveOptions extends Pick<ReadOptions, 'notices'> {
  /** Keeps it for the next start; by default nothing does. */
  readonly kept?: KeptArchive | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock?: () => number;
}

/** Makes an archive that can be refreshed out of a folder's first reading and of what reads the folder again. */
export function createFreshArchive(
  first: MemoryArchive,
  reader: ArchiveReader,
  { notices, kept, clock = () => performance.now() }: FreshArchiveOptions,
): FreshArchive {
  let current = toLayered(first);
  let changing: Promise<unknown> = Promise.resolve();
  /** One after the other, so that nothing that was changed is lost. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = changing.then(work);
    changing = done.catch(() => {});
    return done;
  };
  const renewer = createRenewer({
    ...{ clock, notices, reader, kept },
    current: () => current,
    replace: (make) =>
      inTurn(async () => {
        current = await make(current);
      }),
  });
  const refresh = async (): Promise<Refreshed> => {
    const read = await reader.read({ notices });
    if (read.kind === 'failed') return { kind: 'failed', line: read.message };
    const before = current;
    current = await followChange(before, read.quoted);
    if (current === before) return { kind: 'same' };
    return { kind: 'replaced', articles: read.quoted.length };
  };
  return {
    archive: followArchive(() => current),
    settle: renewer.settle,
    keep: renewer.begin,
    refresh: async () => {
      const refreshed = await inTurn(refresh);
      if (refreshed.kind !== 'failed') renewer.begin();
      return refreshed;
    },
  };
}
