import type { Article } from './article/article.ts';
import type { Statement } from './statement.ts';
import { compareText } from './text-order.ts';

/** Orders articles: earlier first, those without a date last, then by path. */
export function compareArticles(one: Article, other: Article): number {
  if (one === other) return 0;
  const [first, second] = [timeOfArticle(one), timeOfArticle(other)];
  if (first === second) return compareText(one.path, other.path);
  return first < second ? -1 : 1;
}

/** Orders statements: earlier articles first, those without a date last; in an article as they stand. */
export function comparePlaces(one: Statement, other: Statement): number {
  return compareArticles(one.article, other.article) || one.quotation.start - other.quotation.start;
}

/** Orders articles: later first, those without a date last, then by path. */
export function compareArticlesNewestFirst(one: Article, other: Article): number {
  const first = timeOfArticle(one);
  const second = timeOfArticle(other);
  const isLater = first !== UNKNOWN && second !== UNKNOWN && first !== second;
  return isLater ? second - first : compareArticles(one, other);
}

/** Orders ISO 8601 dates and times, earlier first and unknown ones last; a calendar date counts from midnight UTC. */
export function compareDates(one: string | null, other: string | null): number {
  if (one === other) return 0;
  const first = timeOf(one);
  const second = timeOf(other);
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const UNKNOWN = Number.POSITIVE_INFINITY;

/** Read once of each article: they are compared again and again. */
function timeOfArticle(article: Article): number {
  const known = TIMES.get(article);
  if (known !== undefined) return known;
  const time = timeOf(article.datePublished);
  TIMES.set(article, time);
  return time;
}

const TIMES = new WeakMap<Article, number>();

function timeOf(date: string | null): number {
  const time = date === null ? UNKNOWN : Date.parse(date);
  return Number.isNaN(time) ? UNKNOWN : time;
}
