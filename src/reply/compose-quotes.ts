import type { Choice, QuotesAnswer } from '../core/answers/quotes.ts';
import type { Archive } from '../core/archive.ts';
import type { SpeakerEntry } from '../core/speakers/speaker-entry.ts';
import { composeStatement, joinWithDividers } from './compose-who-said.ts';
import { count, describeHoldings } from './counts.ts';
import type { EntriesNode, Reply } from './reply.ts';

const MOST_CHOICES = 10;

/**
 * The reply to "quotes of a speaker": each quotation; or those whom the name fits, for the reader to choose; or the
 * names that come nearest.
 */
export function composeQuotes(answer: QuotesAnswer): Reply {
  switch (answer.type) {
    case 'found': {
      const { speaker, results, total, searched } = answer;
      const statements = results.map((statement) =>
        composeStatement({ ...statement, marks: [], alsoIn: [] }),
      );
      const counts = `${results.length} of ${total} · ${count(searched.articles, 'article')} searched`;
      const text = `${describeSpeaker(speaker)} · ${counts}`;
      return { nodes: [...joinWithDividers(statements), { type: 'note', text }] };
    }
    case 'several': {
      const lead = `“${answer.query}” fits ${answer.choices.length} speakers. Ask for one of them:`;
      return { nodes: [{ type: 'lead', text: lead }, composeChoices(answer.choices)] };
    }
    case 'nothing': {
      const lead = `Nobody of that name is quoted in this archive. Searched ${describeHoldings(answer.searched)}.`;
      const meant = answer.suggestions.length === 0 ? '' : ` Did you mean ${answer.suggestions.join(', ')}?`;
      return { nodes: [{ type: 'lead', text: `${lead}${meant}` }] };
    }
  }
}

function composeChoices(choices: readonly Choice[]): EntriesNode {
  const entries = choices
    .slice(0, MOST_CHOICES)
    .map(({ speaker, ask }) => ({ term: ask, description: describeChoice(speaker) }));
  return { type: 'entries', entries };
}

function describeSpeaker({ name, role }: SpeakerEntry): string {
  return role === null ? name : `${name}, ${role}`;
}

function describeChoice({ role, isAmbiguous, statements }: SpeakerEntry): string {
  const who = isAmbiguous ? 'where the articles leave open who is meant' : role;
  const said = count(statements.length, 'quotation');
  return who === null ? said : `${who} · ${said}`;
}

/** The reply to all quotations at once, which only programs read whole. */
export function composeAllQuotes({ articles, statements }: Archive): Reply {
  const counts = `${count(statements.length, 'quotation')} in ${count(articles.length, 'article')}`;
  return { nodes: [{ type: 'lead', text: `${counts}: as JSON, one article a line, with --json.` }] };
}
