import { setImmediate } from 'node:timers/promises';
import type { Archive } from '../core/archive.ts';
import type { Article } from '../core/article/article.ts';
import { buildArchive, type MemoryArchive, prepareArchive } from '../core/memory/memory-archive.ts';
import { segmentEngine } from '../core/search/segments/segment-engine.ts';
import type { QuotedArticle } from '../core/statement.ts';
import type { ArchiveReader, ReadOptions } from './archive-reader.ts';
import { followArchive } from './follow-archive.ts';

/** An archive that is replaced when its folder changes. */
export interface FreshArchive {
  /** The newest reading. */
  readonly archive: Archive;
  /**
   * Reads the folder again where something in it has changed; what did not change is not analysed again. The archive
   * stays what it is until the new one is ready, and where the folder cannot be read.
   */
  refresh(): Promise<Refreshed>;
}

/** What happened, or one line that says why the folder cannot be read. */
export type Refreshed =
  | { readonly kind: 'same' }
  | { readonly kind: 'replaced'; readonly articles: number }
  | { readonly kind: 'failed'; readonly line: string };

/** Makes an archive that can be refreshed out of a folder's first reading and of what reads the folder again. */
export function createFreshArchive(
  first: MemoryArchive,
  reader: ArchiveReader,
  options: Pick<ReadOptions, 'notices'>,
): FreshArchive {
  let current = first;
  return {
    archive: followArchive(() => current),
    refresh: async () => {
      const read = await reader.read(options);
      if (read.kind === 'failed') return { kind: 'failed', line: read.message };
      if (isSame(current.indexes.articles, read.quoted)) return { kind: 'same' };
      const next = buildArchive(read.quoted, segmentEngine);
      // One index is built in a turn, the largest of which takes a second for a thousand articles.
      for (const _ of prepareArchive(next)) await setImmediate();
      current = next;
      return { kind: 'replaced', articles: read.quoted.length };
    },
  };
}

/** Both are by path, and an article that did not change is the same object. */
function isSame(one: readonly Article[], other: readonly QuotedArticle[]): boolean {
  return one.length === other.length && other.every(({ article }, index) => article === one[index]);
}
