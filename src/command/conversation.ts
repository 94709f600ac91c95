import type { Archive } from '../core/archive.ts';
import { resolvePronouns } from '../core/conversation/01-antecedents.ts';
import { shrinkState } from '../core/conversation/04-remember.ts';
import { type ConversationStep, continueConversation } from '../core/conversation/continue-conversation.ts';
import { type ConversationState, toNextPage } from '../core/conversation/conversation-state.ts';
import { isSaid } from '../core/conversation/is-said.ts';
import type { CitedRequest, LineReader } from '../core/conversation/line-reader.ts';
import { splitWords } from '../core/search/words.ts';
import { composeConversation } from '../reply/compose/compose-conversation.ts';
import { conversationToJson } from '../reply/records/json-conversation.ts';
import { type Command, type CommandContext, type Outcome, type RawRequest, runSafely } from './command.ts';
import { answerList } from './quotation-list.ts';
import { answerSmallTalk } from './small-talk.ts';

/** What a line of a conversation came to, and the state to keep until the next. */
export interface AnsweredLine {
  readonly outcome: Outcome;
  /** Plain JSON of about a kilobyte at most; null if there is still nothing to refer to. */
  readonly state: ConversationState | null;
}

/**
 * Answers a line of a conversation: a question, or what follows one ("and Starmer?", "when?", "show the context"). The
 * one function that a prompt, a thread or a batch calls; it keeps nothing itself.
 *
 * @param state - what the call before gave back, read with `readConversation`, which drops what has expired.
 */
export async function converse(
  state: ConversationState | null,
  text: string,
  { archive, now, zone, spelling }: Pick<CommandContext, 'archive' | 'now' | 'zone' | 'spelling'>,
): Promise<AnsweredLine> {
  const { lines } = archive.language.conversation;
  const line = lines.withoutAddress(text);
  const smallTalk = lines.readSmallTalk(line);
  if (smallTalk !== null && !(await isSlogan(line, archive)))
    return {
      outcome: await answerSmallTalk(smallTalk, text, {
        archive,
        now,
        zone,
        state,
        ...(spelling && { spelling }),
      }),
      state,
    };
  const question = withoutLeadIn(lines.mendOpening(lines.withoutOpening(line)), lines);
  const list = await answerList((await resolvePronouns(question, state, archive)).text, text, {
    archive,
    now,
    zone,
    state,
  });
  if (list !== null) return { outcome: list, state: list.conversation ?? state };
  const step = await continueConversation(state, question, archive, { now, zone });
  const reply = composeConversation(step.answer);
  const records = conversationToJson(text, step);
  return {
    outcome: { status: statusOf(step.answer), reply, records, conversation: step.state },
    state: step.state,
  };
}

/** "Can you tell me who said …?" asks who said it, not whether the bot can. */
function withoutLeadIn(line: string, { readWhoSaid, askWhoSaid }: LineReader): string {
  const words = readWhoSaid(line);
  return words === null ? line : askWhoSaid(words);
}

/** Runs a command in a conversation, so that what it showed can be asked about, and its next page asked for. */
export async function runInConversation(
  command: Command,
  request: RawRequest,
  context: CommandContext,
): Promise<Outcome> {
  const outcome = await runSafely(command.name, () => command.run(request, context));
  const state = outcome.conversation ?? null;
  if (state === null || outcome.more === undefined) return outcome;
  const page = toNextPage({
    command: command.name,
    words: request.words,
    options: withoutUndefined(outcome.more),
  });
  return { ...outcome, conversation: shrinkState({ ...state, page }) };
}

function withoutUndefined(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Fewer words than these stand in a quotation by chance. */
const MIN_QUOTED_WORDS = 3;

/** "Turn the page" is no remark where somebody is quoted with it. */
async function isSlogan(line: string, archive: Archive): Promise<boolean> {
  return splitWords(line).length >= MIN_QUOTED_WORDS && (await isSaid(line, archive));
}

function statusOf(answer: ConversationStep['answer']): Outcome['status'] {
  switch (answer.type) {
    case 'asked':
      return answer.answer.type === 'answered' ? 'found' : 'nothing';
    case 'unclear':
    case 'nothing-before':
    case 'which':
      return 'nothing';
    case 'fault':
      return 'refused';
    default:
      answer.type satisfies CitedRequest;
      return 'found';
  }
}
