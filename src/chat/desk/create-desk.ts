import { type RawRequest, refused } from '../../command/command.ts';
import { parseLine, withoutPrefix } from '../../command/line/parse-line.ts';
import type { ThreadKey } from '../../ports/state-store.ts';
import { pressAlsoIn, pressContext, pressMore, pressRating, pressRepeat } from './buttons.ts';
import { carryOutTask } from './carry-out-task.ts';
import type { Asker, Desk, DeskAnswer, ThreadAddress } from './desk.ts';
import {
  askedBy,
  CONVERSATION,
  type DeskDependencies,
  keepExchange,
  LOOK_UP,
  toJson,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { findState, keepState, keyOfAsker, keyOfThread } from './kept-conversation.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { talk } from './talk.ts';

/** Creates the desk, which joins the commands, the conversations and the exchanges behind buttons. */
export function createDesk(dependencies: DeskDependencies): Desk {
  const turns = createKeyedQueue();
  const names = dependencies.commands.map(({ name }) => name);
  return {
    run: (asker, command, words, options) => runRequest(dependencies, asker, command, { words, options }),
    runLine: (asker, command, text, thread) =>
      runLine(dependencies, asker, { command, text, thread: thread ?? null }),
    talk: (asker, thread, text) => talk(dependencies, turns, asker, { thread, text }),
    isAsking: (text) => dependencies.lines.isAsking(text, names),
    async lookUp(asker, text) {
      const now = dependencies.clock.now();
      const outcome = await dependencies.answersFor(asker.access.visitor).lookUp(text, now);
      await keepState(dependencies, keyOfAsker(asker), outcome);
      const asked = { command: LOOK_UP, words: text, options: {}, now: now.toISOString() };
      return keepExchange(dependencies, asker, asked, outcome);
    },
    repeat: (asker, exchange) => pressRepeat(dependencies, asker, exchange),
    more: (asker, exchange) => pressMore(dependencies, asker, exchange),
    context: (asker, exchange, result) => pressContext(dependencies, asker, exchange, result),
    alsoIn: (asker, exchange, result) => pressAlsoIn(dependencies, asker, exchange, result),
    rate: (asker, rating) => pressRating(dependencies, asker, rating),
  };
}

/** Saves the result as the asker's own conversation, so that a follow-up may come wherever they go on. */
async function runRequest(
  dependencies: DeskDependencies,
  asker: Asker,
  command: string,
  request: RawRequest,
  key: ThreadKey | null = keyOfAsker(asker),
): Promise<DeskAnswer> {
  const now = dependencies.clock.now();
  const state = key === null ? null : await findState(dependencies, asker, key, now);
  const outcome = await dependencies.answersFor(asker.access.visitor).run(command, request, {
    ...askedBy(asker, now),
    conversation: state,
  });
  if (outcome.task !== undefined) return carryOutTask(dependencies, asker, outcome.task, now);
  await keepState(dependencies, key, outcome);
  const { words } = request;
  const asked =
    command === ASK && state !== null
      ? { command: CONVERSATION, words, options: { state: toJson(state) } }
      : { command, words, options: toOptions(request.options) };
  return keepExchange(dependencies, asker, { ...asked, now: now.toISOString() }, outcome);
}

/** The command that follows up on the exchange before. */
const ASK = 'ask';

interface TypedRequest {
  readonly command: string;
  readonly text: string;
  readonly thread: ThreadAddress | null;
}

async function runLine(
  dependencies: DeskDependencies,
  asker: Asker,
  { command, text, thread }: TypedRequest,
): Promise<DeskAnswer> {
  const parsed = parseLine(
    `/${withoutPrefix(command, dependencies.commands)} ${text}`,
    dependencies.commands,
  );
  if (!parsed.ok) return withoutButtons('refused', refused(parsed.line).reply);
  const key = thread === null ? keyOfAsker(asker) : keyOfThread(asker, thread);
  const { words, options } = parsed;
  return runRequest(dependencies, asker, parsed.command.name, { words, options }, key);
}
