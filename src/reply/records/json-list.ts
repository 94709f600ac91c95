import type { QuotesAnswer } from '../../core/answers/quotes/quotes-answer.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import { type AskCitationJson, type AskJson, citationToJson } from './json-ask.ts';
import { type QuotesJson, quotesToJson } from './json-quotes.ts';

/** The record of a sentence that asks for a list of quotations: that of a question, with the record of the list. */
export interface ListJson
  extends Pick<AskJson, 'question' | 'answered' | 'answer' | 'citations' | 'closest'> {
  /** What `quotes` gives for it. */
  readonly list: QuotesJson | null;
  /** To be given back with the next line. */
  readonly conversation: ConversationState | null;
}

/** As many as any question has. */
const MAX_CITATIONS = 3;

/** The record of a list of quotations. */
export function listToJson(
  line: string,
  answer: QuotesAnswer,
  conversation: ConversationState | null,
): ListJson {
  const [list = null] = quotesToJson(answer);
  const citations: readonly AskCitationJson[] =
    answer.type !== 'found'
      ? []
      : answer.results.slice(0, MAX_CITATIONS).map((saying) => {
          const { article, quotation } = saying;
          const { start, end } = quotation;
          return citationToJson({
            article,
            start,
            end,
            statement: { article, quotation },
            elsewhere: saying,
          });
        });
  const isAnswered = citations.length > 0;
  return { question: line, answered: isAnswered, answer: null, citations, closest: [], list, conversation };
}
