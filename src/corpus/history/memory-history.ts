import type { KeptVersion, PastVersion, VersionToKeep } from '../versions/past-versions.ts';
import type { ArticleHistoryStore } from './article-history-store.ts';

/** Keeps earlier versions while the program runs, if nothing else keeps them. */
export function createMemoryHistory(): ArticleHistoryStore {
  const kept = new Map<string, KeptVersion>();
  let list: readonly PastVersion[] | null = null;
  return {
    list: () => {
      const now = list ?? [...kept.values()].map(({ article, missed }) => ({ ...headOf(article), missed }));
      list = now;
      return now;
    },
    read: (id) => kept.get(id) ?? null,
    keep(versions, now) {
      for (const { article, quotations } of versions)
        kept.set(article.id, { article, quotations, missed: now });
      for (const id of kept.keys()) {
        if (kept.size <= MAX_VERSIONS) break;
        kept.delete(id);
      }
      if (versions.length > 0) list = null;
    },
    keepCited: () => {},
    readings: (id) => [kept.get(id) ?? []].flat(),
    hasWithdrawn: () => false,
    isWithdrawn: () => false,
    isPageWithdrawn: () => false,
    withdraw: () => ({ ok: false, line: 'Nothing is kept here.' }),
    close: () => {},
  };
}

/** How many are kept: each is held whole. */
const MAX_VERSIONS = 1_000;

function headOf({
  id,
  path,
  headline,
  publisher,
  datePublished,
  url,
  dateModified,
  paragraphKeys,
  itemIds,
}: VersionToKeep['article']) {
  return {
    ...{ id, path, headline, publisher, datePublished, url },
    ...(dateModified !== undefined && { dateModified }),
    ...(paragraphKeys !== undefined && { paragraphKeys }),
    ...(itemIds !== undefined && { itemIds }),
  };
}
