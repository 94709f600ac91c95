import type { Archive } from '../../archive.ts';
import type { ArticleFilter } from '../../article/article-filter.ts';
import type { Holdings } from '../../holdings.ts';
import type { Question } from './question.ts';

/** What was searched for an answer. */
export interface Searched extends Holdings {
  /** The publishers of the searched articles. */
  readonly outlets: readonly string[];
}

/** Admits the articles of the outlets and days that a question asks for. */
export function filterOf({ outlets, dates, isRecent, speech }: Question, zone: string): ArticleFilter {
  // An undated article may have news of "this week", but not words said then.
  return { outlets, dates, admitsUndated: isRecent && speech === null, zone };
}

/** What of an archive was searched. */
export function describeSearched(archive: Archive, filter: ArticleFilter): Promise<Searched> {
  return archive.countWithin(filter);
}
