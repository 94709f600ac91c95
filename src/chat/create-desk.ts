import { type RawRequest, refused } from '../command.ts';
import { parseLine, withoutPrefix } from '../command-line.ts';
import { isAsking } from '../core/conversation/is-asking.ts';
import { pressAlsoIn, pressContext, pressMore, pressRating, pressRepeat } from './buttons.ts';
import type { Asker, Desk, DeskAnswer } from './desk.ts';
import {
  type DeskSetting,
  keepExchange,
  LOOK_UP,
  lookUp,
  runCommand,
  spellingOf,
  toOptions,
  withoutButtons,
} from './exchanges.ts';
import { carryOut } from './subscriptions/carry-out.ts';
import { talk } from './talk.ts';
import { createTurns } from './turns.ts';

/** Makes the desk: one place where the commands, the conversations and what buttons refer to come together. */
export function createDesk(setting: DeskSetting): Desk {
  const turns = createTurns();
  const names = setting.commands.map(({ name }) => name);
  return {
    run: (asker, command, words, options) => runRequest(setting, asker, command, { words, options }),
    runLine: (asker, command, text) => runLine(setting, asker, command, text),
    talk: (asker, place, text) => talk(setting, turns, asker, { place, text }),
    isAsking: (text) => isAsking(text, names),
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
  const outcome = runCommand(setting, command, request, {
    now,
    zone: asker.zone,
    spelling: spellingOf(asker),
  });
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
  const parsed = parseLine(`/${withoutPrefix(command, setting.commands)} ${text}`, setting.commands);
  if (!parsed.ok) return withoutButtons('refused', refused(parsed.line).reply);
  return runRequest(setting, asker, parsed.command.name, parsed);
}
