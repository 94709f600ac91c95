import { CUT } from '../../core/abridge/cut.ts';
import type { QuotedSaying, Variant } from '../../core/answers/quotes/quotes-answer.ts';
import type { DiffPart } from '../../core/answers/word-diff.ts';
import type { Article } from '../../core/article/article.ts';
import { groupBy } from '../../core/group-by.ts';
import type { Holdings } from '../../core/holdings.ts';
import type { Statement } from '../../core/statement.ts';
import { count, inArchive } from '../counts.ts';
import { formatDate } from '../dates.ts';
import { toDiffRuns } from '../diff-runs.ts';
import type { NoteNode, ReplyNode, Run } from '../reply.ts';
import { composeRuns, composeSnippet } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeChange } from '../standing.ts';
import { nameArticle } from '../title.ts';
import { composeParaphrase } from './compose-who-said.ts';

const MAX_CARRIERS = 4;
const MAX_VARIANTS = 2;
const WORD = /[\p{L}\p{N}]/u;
/** Code units shown of what is the same on either side of a difference. */
const MAX_CONTEXT_LENGTH = 80;

/** One thing that was said: the words, who, where first and where else, and its other wordings word by word. */
export function composeQuotedSaying(saying: QuotedSaying, searched: Holdings): readonly ReplyNode[] {
  const { article, quotation, marks, alsoIn, reportedIn, variants } = saying;
  const left = variants.length - MAX_VARIANTS;
  return [
    composeSnippet(article.text, quotation, marks, { askedOf: 'question' }),
    ...composeParaphrase(quotation),
    composeSpeaker(article, quotation),
    composeSource(article, quotation, alsoIn.length + reportedIn.length + variants.length),
    ...composeChange(saying),
    ...composeFirst(saying, inArchive(searched)),
    ...composeCarriers('also in', alsoIn),
    ...composeCarriers('reported without the words in', reportedIn),
    ...variants.slice(0, MAX_VARIANTS).flatMap(composeVariant),
    ...(left > 0 ? [{ type: 'note', text: `and ${count(left, 'more wording')}` } as const] : []),
  ];
}

/** Says who had it first only if the dates tell. */
function composeFirst({ first, article }: QuotedSaying, where: string): readonly NoteNode[] {
  const text = describeFirst(first, article, where);
  return text === null ? [] : [{ type: 'note', text }];
}

function describeFirst(first: QuotedSaying['first'], shown: Article, where: string): string | null {
  switch (first.type) {
    case 'only':
      return null;
    case 'first':
      return `first ${where}${nameUnlessShown(first.statement, shown)}`;
    case 'earliest-dated':
      return `earliest of the known dates${nameUnlessShown(first.statement, shown)}; the date of ${count(first.undated, 'article')} is unknown`;
    case 'same-day':
      return `${count(first.articles, 'article')} of the same day had it first ${where}`;
    case 'unknown':
      return 'first report unknown: no article has a date';
  }
}

function nameUnlessShown({ article }: Statement, shown: Article): string {
  return article.path === shown.path ? '' : `: ${describeCarrier(article)}`;
}

function composeCarriers(where: string, statements: readonly Statement[]): readonly NoteNode[] {
  if (statements.length === 0) return [];
  const named = listCarriers(statements.map(({ article }) => article));
  const rest = named.length > MAX_CARRIERS ? ['and others'] : [];
  const text = `${where} ${count(statements.length, 'other article')}: ${[...named.slice(0, MAX_CARRIERS), ...rest].join('; ')}`;
  return [{ type: 'note', text }];
}

/** Each outlet with its dates; articles without a known outlet by their titles. */
function listCarriers(articles: readonly Article[]): readonly string[] {
  const groups = groupBy(articles, ({ publisher, path }) => publisher ?? path);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const dates = [...new Set([first, ...others].map(describeDate))].join(', ');
    return first.publisher === null ? describeCarrier(first) : `${first.publisher} (${dates})`;
  });
}

/** The outlet and the date; the title if the outlet is unknown. */
function describeCarrier(article: Article): string {
  const { publisher, datePublished } = article;
  if (publisher !== null) return `${publisher} (${describeDate(article)})`;
  const unknown =
    datePublished === null ? 'outlet and date unknown' : `outlet unknown, ${formatDate(datePublished)}`;
  return `${nameArticle(article)} (${unknown})`;
}

function describeDate({ datePublished, notice }: Article): string {
  const date = datePublished === null ? 'date unknown' : formatDate(datePublished);
  return notice === undefined ? date : `${date}, ${notice}`;
}

/** Another wording compared with the one shown: added words stand out, missing words are struck. */
export function composeVariant({ statement, diff, articles }: Variant): readonly ReplyNode[] {
  const { article, quotation } = statement;
  const runs = abridgeRuns(toDiffRuns(trimEnds(diff)));
  return [
    { type: 'note', text: `in another wording in ${count(articles, 'article')}:` },
    composeRuns(runs),
    composeSource(article, quotation),
  ];
}

/** Words before and after the shared part are no difference, nor are quotation marks. */
function trimEnds(parts: readonly DiffPart[]): readonly DiffPart[] {
  const first = parts.findIndex(isWords);
  const last = parts.findLastIndex(isWords);
  const isCut = (index: number) => parts[index]?.op === 'delete' && first !== last;
  return parts.filter((_, index) => !((index === first || index === last) && isCut(index)));
}

function isWords({ text }: DiffPart): boolean {
  return WORD.test(text);
}

/** Cuts long runs that are equal or new in the middle, with an ellipsis of ours. */
function abridgeRuns(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index) => {
    if (run.role === 'deleted' || run.text.length <= 2 * MAX_CONTEXT_LENGTH) return [run];
    const head = index === 0 ? '' : run.text.slice(0, run.text.lastIndexOf(' ', MAX_CONTEXT_LENGTH) + 1);
    const tailFrom = run.text.indexOf(' ', run.text.length - MAX_CONTEXT_LENGTH);
    const tail = index === runs.length - 1 || tailFrom < 0 ? '' : run.text.slice(tailFrom);
    return [{ ...run, text: head }, { text: tail === '' ? `${CUT} ` : CUT }, { ...run, text: tail }].filter(
      ({ text }) => text !== '',
    );
  });
}
