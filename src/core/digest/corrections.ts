import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { publicationDayIn } from '../dates/date-range.ts';
import type { QuotationChange } from '../versions/article-history.ts';
import type { Correction, DigestDays } from './story.ts';

/**
 * Lists what was changed on some days: quotations that were reworded, removed or put in then, in an article of any day,
 * and articles of these days that say that they were corrected or retracted. Those that only gained something come last,
 * and so does what an article gained.
 *
 * @param within - the articles of the days.
 */
export async function listCorrections(
  archive: Archive,
  { since, until }: DigestDays,
  { within, zone }: { readonly within: readonly Article[]; readonly zone: string },
): Promise<readonly Correction[]> {
  const corrections = new Map<string, { readonly article: Article; readonly changes: QuotationChange[] }>();
  const entryOf = (article: Article) => {
    const known = corrections.get(article.id) ?? { article, changes: [] };
    corrections.set(article.id, known);
    return known;
  };
  for (const { article, change } of await archive.changed()) {
    const day = change.on === null ? null : publicationDayIn(change.on, zone);
    if (day !== null && since <= day && day <= until) entryOf(article).changes.push(change);
  }
  for (const article of within) if (article.notice !== undefined) entryOf(article);
  return [...corrections.values()]
    .map(({ article, changes }) => ({ article, changes: changes.toSorted(byKind) }))
    .toSorted((one, other) => Number(hasOnlyGained(one)) - Number(hasOnlyGained(other)));
}

function byKind(one: QuotationChange, other: QuotationChange): number {
  return Number(one.kind === 'appeared') - Number(other.kind === 'appeared');
}

function hasOnlyGained({ article, changes }: Correction): boolean {
  return article.notice === undefined && changes.every(({ kind }) => kind === 'appeared');
}
