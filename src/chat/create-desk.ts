import { type RawRequest, refused } from '../command/command.ts';
import { parseLine, withoutPrefix } from '../command/line/parse-line.ts';
import { isAsking } from '../core/conversation/is-asking.ts';
import { carryOut } from '../digests/subscriptions/carry-out.ts';
import type { ThreadKey } from '../ports/state-store.ts';
import { pressAlsoIn, pressContext, pressMore, pressRating, pressRepeat } from './buttons.ts';
import type { Asker, Desk, DeskAnswer, ThreadPlace } from './desk.ts';
import {
  CONVERSATION,
  type DeskSetting,
  keepExchange,
  LOOK_UP,
  lookUp,
  runCommand,
  spellingOf,
  toJson,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { findState, keepState, keyOfAsker, keyOfThread } from './kept-conversation.ts';
import { createTurns } from './keyed-queue.ts';
import { talk } from './talk.ts';

/** Makes the desk: one place where the commands, the conversations and what buttons refer to come together. */
export function createDesk(setting: DeskSetting): Desk {
  const turns = createTurns();
  const names = setting.commands.map(({ name }) => name);
  return {
    run: (asker, command, words, options) => runRequest(setting, asker, command, { words, options }),
    runLine: (asker, command, text, place) =>
      runLine(setting, asker, { command, text, place: place ?? null }),
    talk: (asker, place, text) => talk(setting, turns, asker, { place, text }),
    isAsking: (text) => isAsking(text, names),
    async lookUp(asker, text) {
      const now = setting.clock.now();
      const outcome = lookUp(setting, text, now);
      await keepState(setting, keyOfAsker(asker), outcome);
      const asked = { command: LOOK_UP, words: text, options: {}, now: now.toISOString() };
      return keepExchange(setting, asker, asked, outcome);
    },
    repeat: (asker, exchange) => pressRepeat(setting, asker, exchange),
    more: (asker, exchange) => pressMore(setting, asker, exchange),
    context: (asker, exchange, result) => pressContext(setting, asker, exchange, result),
    alsoIn: (asker, exchange, result) => pressAlsoIn(setting, asker, exchange, result),
    rate: (asker, rating) => pressRating(setting, asker, rating),
  };
}

/** Keeps what it came to as the asker's own conversation, so that a follow-up may be typed wherever they go on. */
async function runRequest(
  setting: DeskSetting,
  asker: Asker,
  command: string,
  request: RawRequest,
  key: ThreadKey | null = keyOfAsker(asker),
): Promise<DeskAnswer> {
  const now = setting.clock.now();
  const state = key === null ? null : await findState(setting, asker, key, now);
  const outcome = runCommand(setting, command, request, {
    now,
    zone: asker.zone,
    conversation: state,
    spelling: spellingOf(asker),
  });
  if (outcome.task !== undefined) return carryOut(setting, asker, outcome.task, now);
  await keepState(setting, key, outcome);
  const { words } = request;
  const asked =
    command === ASK && state !== null
      ? { command: CONVERSATION, words, options: { state: toJson(state) } }
      : { command, words, options: toOptions(request.options) };
  return keepExchange(setting, asker, { ...asked, now: now.toISOString() }, outcome);
}

/** The command that goes on from the exchange before. */
const ASK = 'ask';

interface TypedRequest {
  readonly command: string;
  readonly text: string;
  readonly place: ThreadPlace | null;
}

async function runLine(
  setting: DeskSetting,
  asker: Asker,
  { command, text, place }: TypedRequest,
): Promise<DeskAnswer> {
  const parsed = parseLine(`/${withoutPrefix(command, setting.commands)} ${text}`, setting.commands);
  if (!parsed.ok) return withoutButtons('refused', refused(parsed.line).reply);
  const key = place === null ? keyOfAsker(asker) : keyOfThread(asker, place);
  return runRequest(setting, asker, parsed.command.name, parsed, key);
}
