import type { Article } from '../../core/article/article.ts';
import type { CitedAgain } from '../../core/conversation/cited-again.ts';
import type { FirstCited } from '../../core/conversation/reports.ts';
import { count } from '../counts.ts';
import { formatDate } from '../dates.ts';
import type { Reply, ReplyNode } from '../reply.ts';
import { nameSpeaker } from '../speaker.ts';
import { titleOf } from '../title.ts';
import { composeCitation } from './compose-ask.ts';
import { joinWithDividers } from './compose-who-said.ts';

/** Repeats a citation under a line that answers a question about it. */
export function composeAgain(lead: string, cited: readonly CitedAgain[]): Reply {
  return { nodes: [{ type: 'lead', text: lead }, ...joinWithDividers(cited.map(cite))] };
}

/** The outlets that reported it: the known ones, then how many are unknown. */
export function describeOutlets(articles: readonly Article[]): string {
  const publishers = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const unknown = articles.filter(({ publisher }) => publisher === null).length;
  if (publishers.length === 0)
    return articles.length > 1 ? `${count(articles.length, 'article')}, outlets unknown` : 'Outlet unknown';
  return unknown === 0
    ? publishers.join('; ')
    : `${publishers.join('; ')}; and ${count(unknown, 'article')} of unknown outlet`;
}

/** Who said it, or whose words they are if they are no person's. */
export function describeSpeaker(cited: CitedAgain | undefined): string {
  if (cited === undefined || cited.statement === null) return 'The reporter’s own words';
  return nameSpeaker(cited.article, cited.statement.quotation) ?? 'The article leaves open who said it';
}

/** The earliest report, and how sure it is that it was first. */
export function composeFirst({ cited, first }: FirstCited): Reply {
  return composeAgain(describeFirst(cited, first), [cited]);
}

function describeFirst({ article }: CitedAgain, first: FirstCited['first']): string {
  const { datePublished, publisher } = article;
  const day = datePublished === null ? 'date unknown' : formatDate(datePublished);
  const where = publisher ?? titleOf(article);
  switch (first.type) {
    case 'only':
      return `Only one article here has it: ${where}, ${day}`;
    case 'first':
      return `First in ${where}, ${day}`;
    case 'earliest-dated':
      return `Earliest of the known dates: ${where}, ${day}; ${count(first.undated, 'article')} without a date`;
    case 'same-day':
      return `${count(first.articles, 'article')} have it on ${day}; nothing tells which was first`;
    case 'unknown':
      return 'No article that has it states its date';
  }
}

/** The article of a citation, with the link that opens it at the words. */
export function composeArticle(cited: CitedAgain): Reply {
  const { article } = cited;
  const known = [
    article.publisher,
    article.datePublished === null ? null : formatDate(article.datePublished),
  ];
  const lead = [titleOf(article), ...known].filter((part) => part !== null).join(', ');
  return composeAgain(lead, [cited]);
}

/** That it was said, who said what against it, and that truth is another matter. */
export function composeTruth(cited: CitedAgain, disputes: readonly CitedAgain[]): Reply {
  const against: readonly ReplyNode[] =
    disputes.length === 0
      ? []
      : [{ type: 'divider' }, { type: 'note', text: 'Against it:' }, ...joinWithDividers(disputes.map(cite))];
  return {
    nodes: [
      { type: 'lead', text: describeSaid(cited) },
      ...cite(cited),
      ...against,
      {
        type: 'note',
        text: 'This archive cannot say whether it is true, only what was said, and by whom.',
      },
    ],
  };
}

function describeSaid({ article, statement }: CitedAgain): string {
  if (statement === null) return 'The article says so in its own words';
  const name = nameSpeaker(article, statement.quotation);
  if (name === null) return 'It was said; the article leaves open by whom';
  return statement.quotation.kind === 'indirect'
    ? `Reported of ${name}, in the article’s words`
    : `Yes, said by ${name}`;
}

function cite(cited: CitedAgain): readonly ReplyNode[] {
  return composeCitation({ ...cited, marks: [] });
}
