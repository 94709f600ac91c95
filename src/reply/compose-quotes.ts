import type { QuotesAnswer } from '../core/answers/quotes.ts';
import type { Archive } from '../core/archive.ts';
import { composeStatement, joinWithDividers } from './compose-who-said.ts';
import { count, describeHoldings } from './counts.ts';
import type { Reply } from './reply.ts';

/** The reply to "quotes of a speaker": who that is, then each quotation; or the names that come nearest. */
export function composeQuotes(answer: QuotesAnswer): Reply {
  if (answer.type === 'nothing') {
    const { suggestions, searched } = answer;
    const lead = `Nobody of that name is quoted in this archive. Searched ${describeHoldings(searched)}.`;
    const meant = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`;
    return { nodes: [{ type: 'lead', text: `${lead}${meant}` }] };
  }
  const { results, total, searched } = answer;
  const statements = results.map((statement) => composeStatement({ ...statement, marks: [], alsoIn: [] }));
  const counts = `${results.length} of ${total} · ${count(searched.articles, 'article')} searched`;
  return { nodes: [...joinWithDividers(statements), { type: 'note', text: counts }] };
}

/** The reply to all quotations at once, which only programs read whole. */
export function composeAllQuotes({ articles, statements }: Archive): Reply {
  const counts = `${count(statements.length, 'quotation')} in ${count(articles.length, 'article')}`;
  return { nodes: [{ type: 'lead', text: `${counts}: as JSON, one article a line, with --json.` }] };
}
