import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';

/** Caches pages that depend on the archive alone. */
export interface PageCache {
  /** Responds with the named page and its ETag; makes the page if it is not cached. */
  answer(context: Context, name: string, make: () => Promise<string>): Promise<Response>;
}

/** The total size of cached pages, in characters. */
const MAX_KEPT = 20_000_000;
const TAG_LENGTH = 22;

/** Creates an empty cache. */
export function createPageCache(): PageCache {
  const kept = new LRUCache<string, { readonly body: string; readonly tag: string }>({
    maxSize: MAX_KEPT,
    sizeCalculation: ({ body }) => body.length + 1,
  });
  return {
    answer: async (context, name, make) => {
      const known = kept.get(name);
      const page = known ?? withTag(await make());
      if (known === undefined) kept.set(name, page);
      context.header('ETag', page.tag);
      return context.body(page.body, 200, { 'Content-Type': 'text/html; charset=utf-8' });
    },
  };
}

function withTag(body: string) {
  return { body, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, TAG_LENGTH)}"` };
}
