import type { Archive } from '../archive.ts';
import type { Article } from '../article/article.ts';
import { publicationDayIn } from '../dates/date-range.ts';
import type { QuotationChange } from '../versions/article-history.ts';
import type { Correction, DigestDays } from './story.ts';

/**
 * Lists what was corrected on some days: quotations that were reworded or removed then, in an article of any day,
 * and articles of these days that say that they were corrected or retracted.
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
  for (const { article, change } of await archive.former()) {
    const day = change.on === null ? null : publicationDayIn(change.on, zone);
    if (day !== null && since <= day && day <= until) entryOf(article).changes.push(change);
  }
  for (const article of within) if (article.notice !== undefined) entryOf(article);
  return [...corrections.values()];
}
