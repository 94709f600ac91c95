import type { Article } from '../article/article.ts';
import { compareArticles } from '../article-order.ts';
import { hashRun } from '../sayings/shared-words.ts';
import type { ReadArticle } from '../search/sentence-index.ts';

/** An article with those that are the same text again. */
export interface ArticleWithCopies {
  /** The earliest of them. */
  readonly read: ReadArticle;
  readonly copies: readonly Article[];
}

/** Words in a row that are compared. */
const SHINGLE = 5;
/** Two articles are nearly the same if one has this share of the other's runs of words … */
const MIN_CONTAINED = 0.65;
/** … and at least this share of its length: one paragraph in common makes no copy. */
const MIN_LENGTH = 0.5;

/**
 * Folds near-identical articles, the earliest standing for its copies, by the share of runs of five words that the
 * shorter has in common with the longer (Broder, “On the resemblance and containment of documents”, 1997). In the order
 * of date and path.
 */
export function foldCopies(articles: readonly ReadArticle[]): readonly ArticleWithCopies[] {
  const inOrder = articles.toSorted((one, other) => compareArticles(one.article, other.article));
  const holders = new Map<number, number[]>();
  const items: { read: ReadArticle; copies: Article[]; size: number }[] = [];
  for (const read of inOrder) {
    const shingles = shinglesOf(read);
    const shared = countShared(shingles, holders);
    const original = [...shared]
      .toSorted(([one, ones], [other, others]) => others - ones || one - other)
      .find(([index, common]) => isCopy(common, shingles.size, items[index]?.size ?? 0))?.[0];
    if (original !== undefined) {
      items[original]?.copies.push(read.article);
      continue;
    }
    for (const shingle of shingles) {
      const indexes = holders.get(shingle);
      if (indexes === undefined) holders.set(shingle, [items.length]);
      else indexes.push(items.length);
    }
    items.push({ read, copies: [], size: shingles.size });
  }
  return items;
}

function isCopy(common: number, one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less >= more * MIN_LENGTH && common >= less * MIN_CONTAINED;
}

/** Numbers for the runs of words, stop words all alike; an article shorter than that is one run. */
function shinglesOf({ stems }: ReadArticle): ReadonlySet<number> {
  const words = [...stems];
  const last = Math.max(words.length - SHINGLE, 0);
  return new Set(Array.from({ length: last + 1 }, (_, at) => hashRun(words, at, SHINGLE)));
}

function countShared(
  shingles: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    for (const index of holders.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  return shared;
}
