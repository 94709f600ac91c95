import type { Article, ArticleMetadata, ByHand } from './article.ts';

/** What may be filled in, in the order in which it is named. */
const FIELDS: readonly (keyof ArticleMetadata)[] = [
  'headline',
  'publisher',
  'author',
  'datePublished',
  'url',
];

/**
 * The article with what it leaves unknown filled in by hand, and marked as retracted or corrected where somebody marks
 * it so; the same object where nothing is.
 */
export function fillIn<Filled extends Omit<Article, 'path'>>(article: Filled, byHand: ByHand): Filled {
  const filledIn = FIELDS.filter((field) => article[field] === null && byHand[field] !== null);
  const { notice } = byHand;
  const marked = notice !== undefined && article.notice !== 'retracted' ? { ...article, notice } : article;
  if (filledIn.length === 0) return marked;
  const values = Object.fromEntries(filledIn.map((field) => [field, byHand[field]]));
  return { ...marked, ...values, filledIn };
}

/** Whether two readings of the same text know the same of it, from the same hands. */
export function isSameMetadata(one: Omit<Article, 'path'>, other: Omit<Article, 'path'>): boolean {
  return (
    FIELDS.every((field) => one[field] === other[field]) &&
    one.notice === other.notice &&
    (one.filledIn ?? []).join() === (other.filledIn ?? []).join()
  );
}
