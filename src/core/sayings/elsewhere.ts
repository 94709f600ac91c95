import type { Article } from '../article/article.ts';
import { pageOf } from '../article/page-of.ts';
import { compareArticles } from '../article-order.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { splitWords } from '../search/words.ts';
import type { Statement } from '../statement.ts';
import type { Saying, Wording } from './saying.ts';

/** The other articles in which a saying stands, each once, the earliest first. */
export interface Elsewhere {
  /** With the same words, a part of them, or more of them. */
  readonly alsoIn: readonly Statement[];
  /** In another wording. */
  readonly otherWordings: readonly Statement[];
  /** Only in the reporter's words, where the statement that is shown is a quotation. */
  readonly reportedIn: readonly Statement[];
}

/** Finds the other articles that report a statement, each with the report that comes nearest to it. */
export function findElsewhere({ wordings, reported }: Saying, shown: Statement): Elsewhere {
  const isQuoted = shown.quotation.kind !== 'indirect';
  const own = isQuoted ? wordings : reported;
  const others = isQuoted ? [] : wordings;
  const same = own.filter((wording) => isSameWording(wording, shown));
  const alsoIn = takeArticles([...same, ...others], [shown]);
  const otherWordings = takeArticles(
    own.filter((wording) => !same.includes(wording)),
    [shown, ...alsoIn],
  );
  const reportedIn = takeArticles(isQuoted ? reported : [], [shown, ...alsoIn, ...otherWordings]);
  return { alsoIn, otherWordings, reportedIn };
}

/** All other articles that report a statement, in any wording. */
export function listArticles({ alsoIn, otherWordings, reportedIn }: Elsewhere): readonly Article[] {
  return [...alsoIn, ...otherWordings, ...reportedIn].map(({ article }) => article);
}

/** Whether a wording has the words of a statement, a part of them, or more than them. */
export function isSameWording({ statements }: Wording, shown: Statement): boolean {
  const [one, other] = [lettersOf(shown), statements[0] === undefined ? '' : lettersOf(statements[0])];
  return one.includes(other) || other.includes(one);
}

function takeArticles(wordings: readonly Wording[], taken: readonly Statement[]): readonly Statement[] {
  const pages = new Set(taken.map(({ article }) => pageOf(article)));
  const left = wordings
    .flatMap(({ statements }) => statements)
    .filter(({ article }) => !pages.has(pageOf(article)));
  const byPage = new Map<string, Statement>();
  for (const statement of left) {
    const page = pageOf(statement.article);
    if (!byPage.has(page)) byPage.set(page, statement);
  }
  return [...byPage.values()].toSorted((one, other) => compareArticles(one.article, other.article));
}

/** The letters of a statement, run together; remembered, since every answer with its saying asks for them. */
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
