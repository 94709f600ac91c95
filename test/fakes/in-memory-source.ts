import type { ArticleSource } from '../../src/corpus/article-source.ts';

/** A source whose files are here and have no stamps, so that all are read each time. */
export function createInMemorySource(files: ReadonlyMap<string, string>): ArticleSource {
  return {
    list: async () => ({ articles: [...files.keys()].sort(), sides: [], leftOut: [], others: new Map() }),
    stamps: async (paths) => new Map(paths.map((path) => [path, null])),
    read: async (path, maxBytes) => {
      const content = files.get(path);
      if (content === undefined) return { kind: 'left-out', reason: { kind: 'unreadable', code: 'ENOENT' } };
      const bytes = new TextEncoder().encode(content);
      return bytes.length > maxBytes
        ? { kind: 'left-out', reason: { kind: 'too-large', bytes: bytes.length, maxBytes } }
        : { kind: 'bytes', bytes, stamp: null };
    },
    describeEmpty: () => ({ kind: 'failed', message: 'Nothing is kept here.' }),
  };
}
