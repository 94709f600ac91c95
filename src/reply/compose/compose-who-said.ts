import type { ClosestHit, PassageHit } from '../../core/answers/closest.ts';
import type { StatementHit } from '../../core/answers/statement-hits.ts';
import type { WhoSaidAnswer } from '../../core/answers/who-said.ts';
import type { Quotation } from '../../core/quotations/quotation.ts';
import type { Elsewhere } from '../../core/sayings/elsewhere.ts';
import { MAX_QUERY_LENGTH, type QueryFault } from '../../core/search/query.ts';
import type { Statement } from '../../core/statement.ts';
import { count, describeHoldings } from '../counts.ts';
import { composeLanguage } from '../languages.ts';
import type { AskedOf, NoteNode, Reply, ReplyNode } from '../reply.ts';
import { composeSnippet } from '../snippet.ts';
import { composeSource } from '../source.ts';
import { composeSpeaker } from '../speaker.ts';
import { composeChange, composeFormer, sayNotFound } from '../standing.ts';
import { nameArticle } from '../title.ts';

/** A passage is shown for orientation only, so less of it than of a quotation. */
const MAX_PASSAGE_LENGTH = 300;
const MAX_TITLES = 3;

/** The reply to "who said": each statement with its speaker and source, or what was searched and comes closest. */
export function composeWhoSaid(answer: WhoSaidAnswer): Reply {
  switch (answer.type) {
    case 'found': {
      const { results, before, total, searched } = answer;
      const shown = before === 0 ? `${results.length}` : `${before + 1} to ${before + results.length}`;
      const counts = `${shown} of ${total} · ${count(searched.articles, 'article')} searched`;
      return {
        nodes: [
          ...joinWithDividers(results.map((hit) => composeStatement(hit))),
          ...composeFormer(answer.former, results),
          { type: 'note', text: counts },
        ],
      };
    }
    case 'nothing': {
      const { former, closest } = answer;
      const lead = `${sayNotFound(answer)} Searched ${describeHoldings(answer.searched)}.`;
      return { nodes: [{ type: 'lead', text: lead }, ...composeFormer(former), ...composeClosest(closest)] };
    }
    case 'unsearchable':
      return { nodes: [{ type: 'lead', text: describeQueryFault(answer.fault) }] };
  }
}

/** One line: what is wrong with the words received, and what to give instead. */
export function describeQueryFault(fault: QueryFault, longest = MAX_QUERY_LENGTH): string {
  switch (fault.reason) {
    case 'empty':
      return 'No words were given. Give some of the words that were said.';
    case 'no-words':
      return 'The text has no words, only symbols. Give some of the words that were said.';
    case 'only-stop-words':
      return 'Those words are too common to search for, and nobody is quoted with just them. Add a rarer word.';
    case 'too-long':
      return `The text is ${fault.length} characters long. Give at most ${longest}; one sentence is enough.`;
  }
}

/** A statement's snippet, speaker and source, and where else it is reported. */
export function composeStatement(hit: StatementHit, askedOf: AskedOf = 'quotation'): readonly ReplyNode[] {
  const { article, quotation, marks, alsoIn, otherWordings, reportedIn } = hit;
  const elsewhere = alsoIn.length + otherWordings.length + reportedIn.length;
  return [
    composeSnippet(article.text, quotation, marks, { askedOf }),
    ...composeParaphrase(quotation),
    composeSpeaker(article, quotation),
    composeSource(article, quotation, elsewhere),
    ...composeChange(hit),
    ...composeLanguage(article),
    ...composeElsewhere(hit),
  ];
}

/** Indirect speech is the reporter's wording: nobody may take it for a quotation. */
export function composeParaphrase({ kind }: Quotation): readonly NoteNode[] {
  return kind === 'indirect' ? [{ type: 'note', text: 'reported in the article’s words, not quoted' }] : [];
}

/** Parts one group of nodes from the next. */
export function joinWithDividers(groups: readonly (readonly ReplyNode[])[]): readonly ReplyNode[] {
  return groups.flatMap((nodes, index) => (index === 0 ? nodes : [{ type: 'divider' }, ...nodes]));
}

/** Where else a saying is reported: in the same words, in others, in none of its own. */
function composeElsewhere({ alsoIn, otherWordings, reportedIn }: Elsewhere): readonly NoteNode[] {
  return [
    ...composeAlsoIn(alsoIn),
    ...composeArticles('in another wording in', otherWordings),
    ...composeArticles('reported without its words in', reportedIn),
  ];
}

/** Where else a statement is reported; nothing if it is not. */
export function composeAlsoIn(alsoIn: StatementHit['alsoIn']): readonly NoteNode[] {
  return composeArticles('also in', alsoIn);
}

function composeArticles(where: string, statements: readonly Statement[]): readonly NoteNode[] {
  if (statements.length === 0) return [];
  const titles = statements.slice(0, MAX_TITLES).map(({ article }) => nameArticle(article));
  const rest = statements.length > MAX_TITLES ? [`${statements.length - MAX_TITLES} more`] : [];
  const text = `${where} ${count(statements.length, 'other article')}: ${[...titles, ...rest].join('; ')}`;
  return [{ type: 'note', text }];
}

/** What comes closest, under that heading; nothing if nothing does. */
export function composeClosest(closest: readonly ClosestHit[]): readonly ReplyNode[] {
  if (closest.length === 0) return [];
  return [{ type: 'note', text: 'Closest:' }, ...joinWithDividers(closest.map(composeClosestHit))];
}

function composeClosestHit(hit: ClosestHit): readonly ReplyNode[] {
  return hit.type === 'quotation' ? composeStatement(hit, 'question') : composePassage(hit);
}

/** A paragraph that holds the words, with whether they are its own, and its source. */
export function composePassage(hit: PassageHit): readonly ReplyNode[] {
  const { article, span, marks, isUnquoted } = hit;
  const note: readonly NoteNode[] = isUnquoted ? [{ type: 'note', text: 'in the article’s own words' }] : [];
  return [
    composeSnippet(article.text, span, marks, { limit: MAX_PASSAGE_LENGTH, askedOf: 'question' }),
    ...note,
    composeSource(article, span),
    ...composeLanguage(article),
  ];
}
