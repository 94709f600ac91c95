import type { Archive } from '../core/archive.ts';
import type { Language } from '../core/language/language.ts';
import type { Change } from '../core/layers/layers.ts';
import {
  buildLayeredArchive,
  changeArchive,
  findChange,
  isNone,
  type LayeredArchive,
  toLayered,
} from '../core/memory/layered-archive.ts';
import { type MemoryArchive, prepareArchive } from '../core/memory/memory-archive.ts';
import { countQuotations, type QuotedArticle } from '../core/statement.ts';
import type { ArchiveReader, ReadOptions } from './archive-reader.ts';
import { followArchive } from './follow-archive.ts';
import { stepsInTurns } from './in-turns.ts';
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
  /** Milliseconds on a clock that only goes forward. */
  readonly clock?: () => number;
}

/** Makes an archive that can be refreshed out of a folder's first reading and of what reads the folder again. */
export function createFreshArchive(
  first: MemoryArchive,
  reader: ArchiveReader,
  { notices, clock = () => performance.now() }: FreshArchiveOptions,
): FreshArchive {
  let current = toLayered(first);
  let changing: Promise<unknown> = Promise.resolve();
  /** One after the other, so that nothing that was changed is lost. */
  const replace = (make: (before: LayeredArchive) => Promise<LayeredArchive> | LayeredArchive) => {
    const replaced = changing.then(async () => {
      current = await make(current);
    });
    changing = replaced.catch(() => {});
    return replaced;
  };
  const renewer = createRenewer({ current: () => current, replace, clock, notices });
  return {
    archive: followArchive(() => current),
    settle: renewer.settle,
    refresh: async () => {
      const read = await reader.read({ notices });
      if (read.kind === 'failed') return { kind: 'failed', line: read.message };
      const change = findChange(current.indexes.quoted, read.quoted);
      if (!isNone(change)) {
        await replace((before) =>
          isLarge(change, before) ? build(read.quoted, before.language) : apply(change, before),
        );
        renewer.count();
      }
      renewer.begin();
      return isNone(change) ? { kind: 'same' } : { kind: 'replaced', articles: read.quoted.length };
    },
  };
}

/** Where so much of an archive is new, indexing all of it costs less. */
const MAX_SHARE_CHANGED = 1 / 16;
const MIN_CHANGED = 64;
const MIN_CHANGED_QUOTATIONS = 1_000;

function isLarge({ gone, come }: Change, { indexes: { quoted } }: LayeredArchive): boolean {
  const changed = [...gone, ...come];
  return (
    changed.length > Math.max(MIN_CHANGED, quoted.length * MAX_SHARE_CHANGED) ||
    countQuotations(changed) > Math.max(MIN_CHANGED_QUOTATIONS, countQuotations(quoted) * MAX_SHARE_CHANGED)
  );
}

function apply(change: Change, before: LayeredArchive): Promise<LayeredArchive> {
  return stepsInTurns(changeArchive(before, change));
}

async function build(quoted: readonly QuotedArticle[], language: Language): Promise<LayeredArchive> {
  const archive = buildLayeredArchive(quoted, language);
  await stepsInTurns(prepareArchive(archive));
  return archive;
}
