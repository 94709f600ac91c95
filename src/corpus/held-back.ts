import type { Article } from '../core/article/article.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { LeftOutReason } from './left-out.ts';

/** Says why an article is not to be published, if it is not. */
export type HeldBack = (
  article: Pick<Article, 'itemIds' | 'embargoedUntil' | 'dateModified' | 'datePublished'>,
) => LeftOutReason | null;

/**
 * Tells which articles are held back: those that are embargoed still, and the versions of an item that its agency has
 * taken back since.
 *
 * @param files - what the files and their parts came to.
 * @param now - milliseconds since 1970.
 */
export function createHeldBack(
  files: Iterable<{
    readonly path: string;
    readonly result: Analysis | { readonly kind: 'left-out'; readonly reason: LeftOutReason };
  }>,
  now: number,
): HeldBack {
  const takers = new Map<string, { readonly path: string; readonly at: number }>();
  for (const { path, result } of files) {
    if (result.kind !== 'left-out' || result.reason.kind !== 'not-published') continue;
    const { ids = [], on } = result.reason.takesBack ?? {};
    const at = endOf(on) ?? Number.POSITIVE_INFINITY;
    for (const id of ids)
      if (at >= (takers.get(id)?.at ?? Number.NEGATIVE_INFINITY)) takers.set(id, { path, at });
  }
  return ({ itemIds = [], embargoedUntil, dateModified, datePublished }) => {
    const written = timeOf(dateModified ?? datePublished) ?? Number.NEGATIVE_INFINITY;
    for (const id of itemIds) {
      const taker = takers.get(id);
      if (taker !== undefined && written <= taker.at) return { kind: 'taken-back', by: taker.path };
    }
    const isOver = (timeOf(embargoedUntil) ?? now) <= now;
    return isOver ? null : { kind: 'embargoed', until: embargoedUntil ?? null };
  };
}

const A_DAY = 86_400_000;

/** When a stated day or instant is over; null where there is none. */
function endOf(date: string | undefined): number | null {
  const time = timeOf(date);
  return time === null || date?.includes('T') === true ? time : time + A_DAY;
}

const WITHOUT_OFFSET = /T[\d:.]+$/u;

/** Null where it is none. A time without an offset counts as UTC. */
function timeOf(date: string | null | undefined): number | null {
  const time = Date.parse(WITHOUT_OFFSET.test(date ?? '') ? `${date}Z` : (date ?? ''));
  return Number.isNaN(time) ? null : time;
}
