import { findQuotes } from '../core/answers/quotes/quotes.ts';
import type { QuotesAnswer, QuotesRequest } from '../core/answers/quotes/quotes-answer.ts';
import { shrinkState } from '../core/conversation/04-remember.ts';
import { type ConversationState, toNextPage } from '../core/conversation/conversation-state.ts';
import { type ListRequest, readListRequest } from '../core/conversation/list-request.ts';
import { rememberStatements } from '../core/conversation/remember-statements.ts';
import { composeQuotes } from '../reply/compose/compose-quotes.ts';
import { composeUnderstood } from '../reply/compose/compose-understood.ts';
import { listToJson } from '../reply/records/json-list.ts';
import { lazily } from '../reply/records/lazily.ts';
import type { CommandContext, Outcome } from './command.ts';

/** In the light of what a list is asked for. */
export interface ListContext extends Pick<CommandContext, 'archive' | 'now' | 'zone'> {
  readonly state: ConversationState | null;
}

type Listed = Extract<QuotesAnswer, { readonly type: 'found' | 'several' }>;

/** How many quotations a page has. */
const LIMIT = 5;

/**
 * Answers a sentence that asks for a list of quotations ("everything that Ana Ruiz said"), as the command `quotes`
 * does.
 *
 * @param line - what is read.
 * @param typed - the line as typed, for the record.
 * @returns null if it asks for no list, or where none comes of it, so that it is answered as any other question.
 */
export async function answerList(line: string, typed: string, context: ListContext): Promise<Outcome | null> {
  const { archive, now, zone } = context;
  const list = await readListRequest(line, archive, { now, zone });
  if (list === null) return null;
  const request = toRequest(list);
  const answer = await findQuotes(archive, request, { now, zone });
  if (answer.type !== 'found' && answer.type !== 'several') return null;
  const state = await rememberList(answer, request, context);
  const reply = { nodes: [...composeUnderstood(list), ...composeQuotes(answer, request).nodes] };
  const records = lazily(() => [listToJson(typed, answer, state)]);
  const outcome: Outcome = { status: 'found', reply, records, conversation: state };
  return answer.type === 'found' && answer.next !== null
    ? {
        ...outcome,
        more: toOptions(request, answer.next),
        moreOf: { command: COMMAND, words: list.speaker ?? '' },
      }
    : outcome;
}

const COMMAND = 'quotes';

function toRequest({ speaker, about, dates, outlet }: ListRequest): QuotesRequest {
  const { since = null, until = null } = dates ?? {};
  return { speaker, about, since, until, outlet, kind: null, after: null, limit: LIMIT };
}

async function rememberList(
  answer: Listed,
  request: QuotesRequest,
  { archive, now, state: before }: ListContext,
): Promise<ConversationState | null> {
  if (answer.type === 'several') return before;
  const { results: statements, speaker, next } = answer;
  const state = await rememberStatements({ statements, speaker }, { archive, now, before });
  if (state === null || next === null) return state;
  const page = toNextPage({
    command: COMMAND,
    words: request.speaker ?? '',
    options: toOptions(request, next),
  });
  return shrinkState({ ...state, page });
}

/** The options that give the next page. */
function toOptions(
  { about, since, until, outlet, limit }: QuotesRequest,
  after: string,
): Readonly<Record<string, string | number>> {
  return {
    limit,
    after,
    ...(about === null ? {} : { about }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(outlet === null ? {} : { outlet }),
  };
}
