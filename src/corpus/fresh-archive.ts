import type { Archive } from '../core/archive.ts';
import { type LayeredArchive, toLayered } from '../core/memory/layered-archive.ts';
import type { MemoryArchive } from '../core/memory/memory-archive.ts';
import { asPart } from '../core/part-of-archive.ts';
import type { ArchiveReader, ReadOptions } from './archive-reader.ts';
import type { Look } from './article-source.ts';
import { followArchive } from './follow-archive.ts';
import { followChange } from './follow-change.ts';
import { createMemoryRoom, type MemoryRoom, MIN_PART } from './memory-room.ts';
import type { KeptArchive } from './open-archive.ts';
import { createRenewer } from './renew-archive.ts';

/** An archive that goes on when its folder changes. */
export interface FreshArchive {
  /** The newest reading. While it is a part of what is there, it says so. */
  readonly archive: Archive;
  /**
   * Reads the folder again where something in it has changed; what did not change is not analysed again, nor indexed.
   * The archive stays what it is until the new one is ready, and where the folder cannot be read. Parts that have
   * changed much are built anew afterwards, in turns with whatever else there is to do. Of many files that are new the
   * newest are read, and the rest is for the next time.
   *
   * @param look - which files are looked at. Default: all.
   */
  refresh(look?: Look): Promise<Refreshed>;
  /** Whether some files are left to be read. */
  isPart(): boolean;
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
  /** How many files the first reading left for later. Default: none. */
  readonly unread?: number;
  /** Keeps it for the next start; by default nothing does. */
  readonly kept?: KeptArchive | undefined;
  /** Default: as much as the process may have. */
  readonly memory?: Pick<MemoryRoom, 'measure'>;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock?: () => number;
}

/** Where an archive is, with what is left to be read. */
interface State {
  readonly held: LayeredArchive;
  readonly unread: number;
  /** Whether no more fits into memory. */
  readonly isFull: boolean;
  /** As it is answered from. */
  readonly archive: Archive;
}

/** Makes an archive that can be refreshed out of a folder's first reading and of what reads the folder again. */
export function createFreshArchive(
  first: MemoryArchive,
  reader: ArchiveReader,
  {
    notices,
    unread = 0,
    kept,
    memory = createMemoryRoom(null),
    clock = () => performance.now(),
  }: FreshArchiveOptions,
): FreshArchive {
  let state = stateOf(toLayered(first), unread, false);
  let changing: Promise<unknown> = Promise.resolve();
  /** One after the other, so that nothing that was changed is lost. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = changing.then(work);
    changing = done.catch(() => {});
    return done;
  };
  let looks = 0;
  const renewer = createRenewer({
    isLooking: () => looks > 0,
    ...{ clock, notices, reader, kept },
    current: () => state.held,
    replace: (make) =>
      inTurn(async () => {
        state = stateOf(await make(state.held), state.unread, state.isFull);
      }),
  });
  const read = async (room: number, look: Look): Promise<Refreshed> => {
    const { held, isFull: wasFull } = state;
    const articles = held.indexes.quoted.length;
    const isFull = room === 0;
    const maxNew = Math.min(room, Math.max(MIN_PART, articles));
    const reading = await reader.read({ notices, maxNew, look });
    if (reading.kind === 'failed') return { kind: 'failed', line: reading.message };
    const before = state;
    state = stateOf(await followChange(before.held, reading.quoted), reading.unread, isFull);
    const count = reading.quoted.length;
    if (state.isFull && state.unread > 0 && !wasFull) notices.warn(describeFull(count, state.unread));
    return isSame(before, state) ? { kind: 'same' } : { kind: 'replaced', articles: count };
  };
  /** What is kept on the disk makes room. */
  const makeRoom = async (): Promise<number> => {
    const room = memory.measure();
    if (room > 0 || kept === undefined) return room;
    renewer.begin();
    await renewer.settle();
    return memory.measure();
  };
  return {
    archive: followArchive(() => state.archive),
    isPart: () => state.unread > 0 && !state.isFull,
    settle: renewer.settle,
    keep: renewer.begin,
    refresh: async (look = 'all') => {
      const room = state.unread > 0 ? await makeRoom() : Number.POSITIVE_INFINITY;
      looks += 1;
      const refreshed = await inTurn(() => read(room, look)).finally(() => {
        looks -= 1;
      });
      if (refreshed.kind !== 'failed' && (state.unread === 0 || state.isFull)) renewer.begin();
      return refreshed;
    },
  };
}

function stateOf(held: LayeredArchive, unread: number, isFull: boolean): State {
  const searched = held.indexes.quoted.length;
  const part = { searched, of: searched + unread, isBeingRead: !isFull };
  return { held, unread, isFull, archive: unread === 0 ? held : asPart(held, part) };
}

function isSame(one: State, other: State): boolean {
  return one.held === other.held && one.unread === other.unread && one.isFull === other.isFull;
}

function describeFull(articles: number, unread: number): string {
  const all = articles + unread;
  return `${articles} of ${all} articles are searched, the newest first: the rest does not fit into memory. Raise ARCHIVE_MEMORY_MB, or run verbatim index.`;
}
