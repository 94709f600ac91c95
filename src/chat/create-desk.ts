import { type Outcome, type RawRequest, refused } from '../command.ts';
import { parseLine } from '../command-line.ts';
import { readConversation } from '../core/conversation/conversation-state.ts';
import type { SmallTalk } from '../core/conversation/small-talk.ts';
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
  talkOn,
  toJson,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { carryOut } from './subscriptions/carry-out.ts';
import { createTurns, type Turns } from './turns.ts';

const COMMAND = /^\/(?<name>[a-z-]+)/u;

/** Makes the desk: one place where the commands, the conversations and what buttons refer to come together. */
export function createDesk(setting: DeskSetting): Desk {
  const turns = createTurns();
  return {
    run: (asker, command, words, options) => runRequest(setting, asker, command, { words, options }),
    runLine: (asker, command, text) => runLine(setting, asker, command, text),
    talk: (asker, place, text) => talk(setting, turns, asker, { place, text }),
    async lookUp(asker, text) {
      const asked = { command: LOOK_UP, words: text, options: {}, now: setting.clock.now().toISOString() };
      return keepExchange(setting, asker, asked, lookUp(setting, text));
    },
    repeat: (asker, exchange) => pressRepeat(setting, asker, exchange),
    more: (asker, exchange) => pressMore(setting, asker, exchange),
    context: (asker, exchange, result) => pressContext(setting, asker, exchange, result),
    alsoIn: (asker, exchange, result) => pressAlsoIn(setting, asker, exchange, result),
    rate: (asker, rating) => pressRating(setting, asker, rating),
  };
}

async function runRequest(
  setting: DeskSetting,
  asker: Asker,
  command: string,
  request: RawRequest,
): Promise<DeskAnswer> {
  const now = setting.clock.now();
  const outcome = runCommand(setting, command, request, { now, zone: asker.zone });
  if (outcome.task !== undefined) return carryOut(setting, asker, outcome.task, now);
  const options = toOptions(request.options);
  const asked = { command, words: request.words, options, now: now.toISOString() };
  return keepExchange(setting, asker, asked, outcome);
}

async function runLine(
  setting: DeskSetting,
  asker: Asker,
  command: string,
  text: string,
): Promise<DeskAnswer> {
  const parsed = parseLine(`/${command} ${text}`, setting.commands);
  if (!parsed.ok) return withoutButtons('refused', refused(parsed.line).reply);
  return runRequest(setting, asker, parsed.command.name, parsed);
}

/** A command that is typed into a conversation is run; all else goes on from the exchange before. */
function talk(
  setting: DeskSetting,
  turns: Turns,
  asker: Asker,
  { place, text }: { readonly place: ThreadPlace; readonly text: string },
): Promise<DeskAnswer> {
  const line = text.trim();
  const named = COMMAND.exec(line)?.groups?.['name'];
  if (named !== undefined && setting.commands.some(({ name }) => name === named)) {
    return runLine(setting, asker, named, line.slice(named.length + 1));
  }
  const key = { platform: asker.platform, workspace: asker.workspace, ...place };
  const name = JSON.stringify([key.platform, key.workspace, key.channel, key.thread]);
  // What comes right behind a question has to find what that leaves.
  return turns.take(name, () => goOn(setting, asker, key, line));
}

async function goOn(setting: DeskSetting, asker: Asker, key: ThreadKey, line: string): Promise<DeskAnswer> {
  const now = setting.clock.now();
  const { threads } = setting.store;
  const kept = readConversation(await threads.find(key), now);
  const outcome = talkOn(setting, kept, line, { now, zone: asker.zone });
  if (outcome.smallTalk !== undefined) return toSmallTalk(outcome, outcome.smallTalk);
  const state = outcome.conversation ?? null;
  if (state !== null) await threads.save(key, toJson(state), new Date(state.expires));
  const options = { state: toJson(kept) };
  return keepExchange(
    setting,
    asker,
    { command: CONVERSATION, words: line, options, now: now.toISOString() },
    outcome,
  );
}

function toSmallTalk({ status, reply }: Outcome, smallTalk: SmallTalk): DeskAnswer {
  const answer = withoutButtons(status, reply);
  return smallTalk === 'thanks' || smallTalk === 'aside' ? { ...answer, isAside: true } : answer;
}
