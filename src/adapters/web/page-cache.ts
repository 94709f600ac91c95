import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { LRUCache } from 'lru-cache';

/** Keeps pages that follow from the archive alone, so that none is made twice while it is asked for. */
export interface PageCache {
  /** Answers with the page of that name, made where it is not there, and with its tag. */
  answer(context: Context, name: string, make: () => Promise<string>): Promise<Response>;
}

/** Characters of all pages together. */
const MAX_KEPT = 20_000_000;
const TAG_LENGTH = 22;

/** Makes an empty cache. */
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
