import { type Answer, refused } from '../../command/command.ts';
import type { TypedLine } from '../../command/line/typed-line.ts';
import type { ConversationState } from '../../core/conversation/conversation-state.ts';
import type { SmallTalk } from '../../core/conversation/line-reader.ts';
import type { ThreadKey } from '../../ports/state-store.ts';
import { carryOutTask } from './carry-out-task.ts';
import type { Asker, DeskAnswer, ThreadAddress } from './desk.ts';
import {
  askedBy,
  CONVERSATION,
  type DeskDependencies,
  keepExchange,
  toJson,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { findState, keepState, keyOfThread } from './kept-conversation.ts';
import type { KeyedQueue } from './keyed-queue.ts';

/** A line of a conversation, and where it was said. */
export interface SaidInThread {
  readonly thread: ThreadAddress;
  readonly text: string;
}

/** Answers a line of a conversation: a typed command, a question, or a follow-up to the exchange before. */
export function talk(
  dependencies: DeskDependencies,
  turns: KeyedQueue,
  asker: Asker,
  { thread, text }: SaidInThread,
): Promise<DeskAnswer> {
  const key = keyOfThread(asker, thread);
  const name = JSON.stringify([key.platform, key.workspace, key.channel, key.thread]);
  // A line right after a question must find the state that the question leaves.
  return turns.take(name, () => answerLine(dependencies, asker, key, text.trim() || CALL));
}

/** An empty mention is a greeting. */
const CALL = 'hello';

async function answerLine(
  dependencies: DeskDependencies,
  asker: Asker,
  key: ThreadKey,
  line: string,
): Promise<DeskAnswer> {
  const now = dependencies.clock.now();
  const state = await findState(dependencies, asker, key, now);
  const typed = await dependencies.answersFor(asker.access.visitor).readLine(line, state);
  switch (typed.type) {
    case 'fault':
      return withoutButtons('refused', refused(typed.line).reply);
    case 'command':
      return answerCommand(dependencies, asker, key, { typed, state, now });
    case 'words':
      return goOn(dependencies, asker, key, { line: typed.text, state, now });
  }
}

interface Exchanged {
  readonly state: ConversationState | null;
  readonly now: Date;
}

async function answerCommand(
  dependencies: DeskDependencies,
  asker: Asker,
  key: ThreadKey,
  { typed, state, now }: Exchanged & { readonly typed: Extract<TypedLine, { type: 'command' }> },
): Promise<DeskAnswer> {
  const { command, request } = typed;
  const outcome = await dependencies.answersFor(asker.access.visitor).run(command, request, {
    ...askedBy(asker, now),
    conversation: state,
  });
  if (outcome.task !== undefined) return carryOutTask(dependencies, asker, outcome.task, now);
  await keepState(dependencies, key, outcome);
  const asked = { command, words: request.words, options: toOptions(request.options) };
  return keepExchange(dependencies, asker, { ...asked, now: now.toISOString() }, outcome);
}

async function goOn(
  dependencies: DeskDependencies,
  asker: Asker,
  key: ThreadKey,
  { line, state, now }: Exchanged & { readonly line: string },
): Promise<DeskAnswer> {
  const outcome = await dependencies.answersFor(asker.access.visitor).converse(line, {
    ...askedBy(asker, now),
    conversation: state,
  });
  if (outcome.smallTalk !== undefined) return toSmallTalk(outcome, outcome.smallTalk);
  await keepState(dependencies, key, outcome);
  const asked = { command: CONVERSATION, words: line, options: { state: toJson(state) } };
  return keepExchange(dependencies, asker, { ...asked, now: now.toISOString() }, outcome);
}

function toSmallTalk({ status, reply }: Answer, smallTalk: SmallTalk): DeskAnswer {
  const answer = withoutButtons(status, reply);
  return smallTalk === 'thanks' || smallTalk === 'aside' ? { ...answer, isAside: true } : answer;
}
