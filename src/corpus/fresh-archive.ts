import { setImmediate } from 'node:timers/promises';
import { type Archive, buildArchive, prepareArchive } from '../core/archive.ts';
import type { Article } from '../core/article/article.ts';
import { segmentEngine } from '../core/search/segments/segment-engine.ts';
import type { QuotedArticle } from '../core/statement.ts';
import type { ArchiveReader, ReadOptions } from './archive-reader.ts';

/** An archive that gives way to a newer reading of its folder. */
export interface FreshArchive {
  /** The newest reading: what is asked of it in one turn of the event loop is of one reading. */
  readonly archive: Archive;
  /**
   * Reads the folder again where something in it has changed; what did not change is not analysed again. The archive
   * stays what it is until the new one is ready, and where the folder cannot be read.
   */
  refresh(): Promise<Refreshed>;
}

/** What became of it, or in one line why the folder cannot be read. */
export type Refreshed =
  | { readonly kind: 'same' }
  | { readonly kind: 'replaced'; readonly articles: number }
  | { readonly kind: 'failed'; readonly line: string };

/** Makes an archive that can be refreshed out of a folder's first reading and of what reads the folder again. */
export function createFreshArchive(
  first: Archive,
  reader: ArchiveReader,
  options: Pick<ReadOptions, 'notices'>,
): FreshArchive {
  let current = first;
  return {
    archive: follow(() => current),
    refresh: async () => {
      const read = await reader.read(options);
      if (read.kind === 'failed') return { kind: 'failed', line: read.message };
      if (isSame(current.articles, read.quoted)) return { kind: 'same' };
      const next = buildArchive(read.quoted, segmentEngine);
      await prepareInTurns(next);
      current = next;
      return { kind: 'replaced', articles: next.articles.length };
    },
  };
}

function follow(current: () => Archive): Archive {
  return {
    get articles() {
      return current().articles;
    },
    get statements() {
      return current().statements;
    },
    get holdings() {
      return current().holdings;
    },
    get search() {
      return current().search;
    },
    get sentences() {
      return current().sentences;
    },
    get speech() {
      return current().speech;
    },
    get speakers() {
      return current().speakers;
    },
    get outlets() {
      return current().outlets;
    },
    get sayings() {
      return current().sayings;
    },
  };
}

/** Builds one index in a turn, the largest of which takes a second for a thousand articles. */
async function prepareInTurns(archive: Archive): Promise<void> {
  const parts = [
    () => archive.search,
    () => archive.sentences,
    () => archive.speakers,
    () => archive.sayings,
  ];
  for (const build of parts) {
    await setImmediate();
    build();
  }
  prepareArchive(archive);
}

/** Both are by path, and an article that did not change is the same object. */
function isSame(one: readonly Article[], other: readonly QuotedArticle[]): boolean {
  return one.length === other.length && other.every(({ article }, index) => article === one[index]);
}
