import type { Article } from '../article/article.ts';
import { pageOf } from '../article/page-of.ts';
import { compareArticles } from '../article-order.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { splitWords } from '../search/words.ts';
import type { Statement } from '../statement.ts';
import type { Saying, Version } from './saying.ts';

/** Where a saying stands besides the statement that is shown; each article once, earliest first. */
export interface Elsewhere {
  /** The same words, a part of them, or more of them. */
  readonly alsoIn: readonly Statement[];
  /** Other words for the same. */
  readonly otherWordings: readonly Statement[];
  /** In the reporter's words only, where the statement that is shown is quoted. */
  readonly reportedIn: readonly Statement[];
}

/** Finds the other articles that report what a statement says, each by the report that comes nearest to it. */
export function findElsewhere({ versions, reported }: Saying, shown: Statement): Elsewhere {
  const isQuoted = shown.quotation.kind !== 'indirect';
  const own = isQuoted ? versions : reported;
  const others = isQuoted ? [] : versions;
  const same = own.filter((version) => isSameWording(version, shown));
  const alsoIn = takeArticles([...same, ...others], [shown]);
  const otherWordings = takeArticles(
    own.filter((version) => !same.includes(version)),
    [shown, ...alsoIn],
  );
  const reportedIn = takeArticles(isQuoted ? reported : [], [shown, ...alsoIn, ...otherWordings]);
  return { alsoIn, otherWordings, reportedIn };
}

/** All other articles that report a statement, in any wording. */
export function listArticles({ alsoIn, otherWordings, reportedIn }: Elsewhere): readonly Article[] {
  return [...alsoIn, ...otherWordings, ...reportedIn].map(({ article }) => article);
}

/** Whether a version has the words of a statement, a part of them, or more than them. */
export function isSameWording({ statements }: Version, shown: Statement): boolean {
  const [one, other] = [lettersOf(shown), statements[0] === undefined ? '' : lettersOf(statements[0])];
  return one.includes(other) || other.includes(one);
}

function takeArticles(versions: readonly Version[], taken: readonly Statement[]): readonly Statement[] {
  const pages = new Set(taken.map(({ article }) => pageOf(article)));
  const left = versions
    .flatMap(({ statements }) => statements)
    .filter(({ article }) => !pages.has(pageOf(article)));
  const byPage = new Map<string, Statement>();
  for (const statement of left) {
    const page = pageOf(statement.article);
    if (!byPage.has(page)) byPage.set(page, statement);
  }
  return [...byPage.values()].toSorted((one, other) => compareArticles(one.article, other.article));
}

/** The letters of what is said, run together. A saying is looked at for every question that meets it. */
function lettersOf({ article, quotation }: Statement): string {
  const known = LETTERS.get(quotation);
  if (known !== undefined) return known;
  const letters = quotation.parts
    .flatMap((part) => splitWords(article.prose, part))
    .map(({ form }) => form)
    .join('');
  LETTERS.set(quotation, letters);
  return letters;
}

const LETTERS = new WeakMap<Quotation, string>();
