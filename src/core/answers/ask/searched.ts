import type { Archive } from '../../archive.ts';
import type { ArticleFilter } from '../../article/article-filter.ts';
import type { Holdings } from '../../holdings.ts';
import type { Question } from './question.ts';

/** What was searched for an answer. */
export interface Searched extends Holdings {
  /** The publishers of the searched articles. */
  readonly outlets: readonly string[];
}

/** Which articles are of the outlets and days that a question asks for. */
export function filterOf({ outlets, dates, isRecent, speech }: Question, zone: string): ArticleFilter {
  // News of "this week" may stand in an article of which no day is known; words said then may not.
  return { outlets, dates, admitsUndated: isRecent && speech === null, zone };
}

/** What of an archive a question was asked of. */
export function describeSearched(archive: Archive, filter: ArticleFilter): Promise<Searched> {
  return archive.countWithin(filter);
}
