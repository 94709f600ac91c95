import type { Archive } from '../../archive.ts';
import type { Article } from '../../article/article.ts';
import { publicationDay } from '../../article/publication-day.ts';
import { isPublishedWithin } from '../../dates/date-range.ts';
import { countHoldings, type Holdings } from '../../holdings.ts';
import type { Question } from './question.ts';

/** What was searched for an answer. */
export interface Searched extends Holdings {
  /** The publishers of the searched articles. */
  readonly outlets: readonly string[];
}

/** Whether an article is of the outlets and days that a question asks for. */
export function isAdmitted(question: Question, article: Article, zone: string): boolean {
  const { outlets, dates } = question;
  const { publisher } = article;
  if (outlets.length > 0 && (publisher === null || !outlets.includes(publisher))) return false;
  const published = article.datePublished ?? publicationDay(article);
  // News of "this week" may stand in an article of which no day is known; words said then may not.
  if (published === null && question.isRecent && question.speech === null) return true;
  return dates === null || isPublishedWithin(published, dates, zone);
}

/** What of an archive a question was asked of. */
export function describeSearched(archive: Archive, question: Question, zone: string): Searched {
  const isWhole = question.outlets.length === 0 && question.dates === null;
  const articles = isWhole
    ? archive.articles
    : archive.articles.filter((each) => isAdmitted(question, each, zone));
  const held = new Set(articles);
  const holdings = isWhole
    ? archive.holdings
    : countHoldings(articles, archive.statements.filter(({ article }) => held.has(article)).length);
  const outlets = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  return { ...holdings, outlets };
}
