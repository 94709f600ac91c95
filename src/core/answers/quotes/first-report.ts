import { pageOf } from '../../article/page-of.ts';
import { compareArticles } from '../../article-order.ts';
import type { Saying } from '../../sayings/saying.ts';
import type { Statement } from '../../statement.ts';

/** Who had a saying first, as far as the dates tell. */
export type FirstReport =
  /** Only one article has it. */
  | { readonly type: 'only' }
  /** All dates are known and one is the earliest. */
  | { readonly type: 'first'; readonly statement: Statement }
  /** One is the earliest of the known dates; others are unknown. */
  | { readonly type: 'earliest-dated'; readonly statement: Statement; readonly undated: number }
  /** Several articles have it on the earliest day, and nothing tells which was first. */
  | { readonly type: 'same-day'; readonly articles: number; readonly undated: number }
  /** No date is known. */
  | { readonly type: 'unknown' };

const DAY_LENGTH = 10;

/** Finds the article that had a saying first, as far as the dates tell. */
export function findFirstReport({ wordings, reported }: Saying): FirstReport {
  const quoted = wordings.length > 0 ? wordings : reported;
  const byPage = new Map<string, Statement>();
  for (const each of quoted.flatMap(({ statements }) => statements)) {
    const page = pageOf(each.article);
    const known = byPage.get(page);
    if (known === undefined || compareArticles(each.article, known.article) < 0) byPage.set(page, each);
  }
  const [earliest, ...others] = [...byPage.values()].toSorted((one, other) =>
    compareArticles(one.article, other.article),
  );
  const date = earliest?.article.datePublished ?? null;
  if (others.length === 0) return { type: 'only' };
  if (earliest === undefined || date === null) return { type: 'unknown' };
  const undated = others.filter(({ article }) => article.datePublished === null).length;
  const tied = others.filter(({ article }) => !isBefore(date, article.datePublished));
  if (tied.length > 0) return { type: 'same-day', articles: tied.length + 1, undated };
  return undated > 0
    ? { type: 'earliest-dated', statement: earliest, undated }
    : { type: 'first', statement: earliest };
}

/** On one day only times decide, if both have one; an unknown date is never earlier. */
function isBefore(one: string, other: string | null): boolean {
  if (other === null) return true;
  if (one.slice(0, DAY_LENGTH) !== other.slice(0, DAY_LENGTH)) return true;
  return one.length > DAY_LENGTH && other.length > DAY_LENGTH && Date.parse(one) < Date.parse(other);
}
