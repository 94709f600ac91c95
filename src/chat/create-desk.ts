import { z } from 'zod';
import {
  type Command,
  type CommandContext,
  type Outcome,
  type RawRequest,
  refused,
  runSafely,
} from '../command.ts';
import { parseLine } from '../command-line.ts';
import { converse } from '../conversation.ts';
import type { Archive } from '../core/archive.ts';
import { findCited, withContext } from '../core/conversation/cited-again.ts';
import { type ConversationState, readConversation } from '../core/conversation/conversation-state.ts';
import { findElsewhere } from '../core/sayings/elsewhere.ts';
import type { Exchange, JsonValue, Asked as Request, StateStore } from '../ports/state-store.ts';
import type { Clock } from '../ports.ts';
import { composeContext } from '../reply/compose-conversation.ts';
import { composeElsewhere } from '../reply/compose-elsewhere.ts';
import type { Place, Reply } from '../reply/reply.ts';
import type { Asker, Desk, DeskAnswer, ThreadPlace } from './desk.ts';
import { lookUpMessage } from './look-up.ts';

/** What a desk answers from and with. */
export interface DeskSetting {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly store: Pick<StateStore, 'exchanges' | 'threads' | 'feedback'>;
  readonly clock: Clock;
}

/** For how long the buttons under an answer work, in milliseconds: thirty days. */
export const EXCHANGE_LIFETIME = 30 * 24 * 3_600_000;

/** What is kept of an exchange that is no command: a line of a conversation, a message that was looked up. */
const CONVERSATION = 'conversation';
const LOOK_UP = 'look-up';
const JSON_VALUE = z.json();
const JSON_OBJECT = z.record(z.string(), JSON_VALUE);
const COMMAND = /^\/(?<name>[a-z-]+)/u;
const GONE =
  'That answer is no longer here: it was given too long ago, or its article has left the archive. Ask again.';

/** Makes the desk: one place where the commands, the conversations and what buttons refer to come together. */
export function createDesk(setting: DeskSetting): Desk {
  const { clock, store } = setting;

  /** Answers and keeps what was asked, so that the buttons under the answer find it again. */
  async function answer(
    asker: Asker,
    asked: Omit<Request, keyof Identity>,
    outcome: Outcome,
  ): Promise<DeskAnswer> {
    if (outcome.status === 'refused') return withoutButtons(outcome.status, outcome.reply);
    const { platform, workspace, person } = asker;
    const until = new Date(clock.now().getTime() + EXCHANGE_LIFETIME);
    const { id } = await store.exchanges.save({ platform, workspace, asker: person, ...asked }, until);
    return toAnswer(outcome, id);
  }

  async function run(
    asker: Asker,
    command: string,
    request: RawRequest,
    now = clock.now(),
  ): Promise<DeskAnswer> {
    const asked = {
      command,
      words: request.words,
      options: toOptions(request.options),
      now: now.toISOString(),
    };
    const outcome = runCommand(setting, command, request, { now, zone: asker.zone });
    return answer(asker, { ...asked, zone: asker.zone }, outcome);
  }

  async function runLine(asker: Asker, command: string, text: string): Promise<DeskAnswer> {
    const parsed = parseLine(`/${command} ${text}`, setting.commands);
    if (!parsed.ok) return withoutButtons('refused', refused(parsed.line).reply);
    return run(asker, parsed.command.name, parsed);
  }

  async function talk(asker: Asker, place: ThreadPlace, text: string): Promise<DeskAnswer> {
    const named = COMMAND.exec(text.trim())?.groups?.['name'];
    if (named !== undefined && setting.commands.some(({ name }) => name === named)) {
      return runLine(asker, named, text.trim().slice(named.length + 1));
    }
    const now = clock.now();
    const { zone, platform, workspace } = asker;
    const key = { platform, workspace, ...place };
    const kept = readConversation(await store.threads.find(key), now);
    const outcome = talkSafely(setting, kept, text, { now, zone });
    const state = outcome.conversation ?? null;
    if (state !== null) await store.threads.save(key, toJson(state), new Date(state.expires));
    const options = { state: toJson(kept) };
    return answer(
      asker,
      { command: CONVERSATION, words: text, options, now: now.toISOString(), zone },
      outcome,
    );
  }

  async function lookUp(asker: Asker, text: string): Promise<DeskAnswer> {
    const { zone } = asker;
    const asked = { command: LOOK_UP, words: text, options: {}, now: clock.now().toISOString(), zone };
    return answer(
      asker,
      asked,
      runSafely('check', () => lookUpMessage(text, setting.archive)),
    );
  }

  /** The exchange, where it is still kept and was in the same workspace. */
  async function find(asker: Asker, id: string): Promise<Exchange | null> {
    const exchange = await store.exchanges.find(id);
    const isHere = exchange?.platform === asker.platform && exchange.workspace === asker.workspace;
    return isHere ? exchange : null;
  }

  async function aboutResult(
    asker: Asker,
    exchange: string,
    result: Place,
    compose: (cited: ReturnType<typeof findCited>[number]) => Reply | null,
  ): Promise<DeskAnswer> {
    if ((await find(asker, exchange)) === null) return gone();
    const [cited] = findCited(setting.archive, [result]);
    const reply = cited === undefined ? null : compose(cited);
    return reply === null ? gone() : withoutButtons('found', reply);
  }

  return {
    run: (asker, command, words, options) => run(asker, command, { words, options }),
    runLine,
    talk,
    lookUp,
    async repeat(asker, id) {
      const exchange = await find(asker, id);
      return exchange === null ? gone() : toAnswer(answerAgain(setting, exchange), id);
    },
    async more(asker, id) {
      const exchange = await find(asker, id);
      const options = exchange && answerAgain(setting, exchange).more;
      if (exchange === null || options === undefined || options === null) return gone();
      const { command, words, now, zone } = exchange;
      return run({ ...asker, zone }, command, { words, options }, new Date(now));
    },
    context: (asker, exchange, result) =>
      aboutResult(asker, exchange, result, (cited) => composeContext(withContext(cited))),
    alsoIn: (asker, exchange, result) =>
      aboutResult(asker, exchange, result, ({ statement }) =>
        statement === null
          ? null
          : composeElsewhere(findElsewhere(setting.archive.sayings.of(statement), statement)),
      ),
    async rate(asker, { exchange: id, result, verdict, reason }) {
      const exchange = await find(asker, id);
      if (exchange === null) return false;
      const { command, words } = exchange;
      const named = result === null ? '' : `${result.article}:${result.start}-${result.end}`;
      const at = clock.now().toISOString();
      await store.feedback.save({
        exchange: id,
        command,
        words,
        result: named,
        verdict,
        reason,
        by: asker.person,
        at,
      });
      return true;
    },
  };
}

type Identity = Pick<Request, 'platform' | 'workspace' | 'asker'>;

/** What the exchange came to, from the archive as it is now. */
function answerAgain(setting: DeskSetting, { command, words, options, now, zone }: Exchange): Outcome {
  const asked = { now: new Date(now), zone };
  if (command === LOOK_UP) return runSafely('check', () => lookUpMessage(words, setting.archive));
  if (command !== CONVERSATION) return runCommand(setting, command, { words, options }, asked);
  return talkSafely(setting, readConversation(options['state'] ?? null, asked.now), words, asked);
}

function talkSafely(
  { archive }: DeskSetting,
  state: ConversationState | null,
  text: string,
  asked: Pick<CommandContext, 'now' | 'zone'>,
): Outcome {
  return runSafely('ask', () => converse(state, text, { archive, ...asked }).outcome);
}

function runCommand(
  { archive, commands }: DeskSetting,
  name: string,
  request: RawRequest,
  asked: Pick<CommandContext, 'now' | 'zone'>,
): Outcome {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return refused(`There is no command ${name}: /help lists them.`);
  return runSafely(name, () => command.run(request, { archive, commands, conversation: null, ...asked }));
}

function toAnswer({ status, reply, more }: Outcome, exchange: string): DeskAnswer {
  return { status, reply, exchange, hasMore: more !== undefined };
}

function withoutButtons(status: Outcome['status'], reply: Reply): DeskAnswer {
  return { status, reply, exchange: null, hasMore: false };
}

function gone(): DeskAnswer {
  return withoutButtons('nothing', { nodes: [{ type: 'lead', text: GONE }] });
}

function toOptions(options: RawRequest['options']): Request['options'] {
  return JSON_OBJECT.parse(JSON.parse(JSON.stringify(options)));
}

/** A value as JSON keeps it: what is undefined falls away. */
function toJson(value: unknown): JsonValue {
  return JSON_VALUE.parse(JSON.parse(JSON.stringify(value ?? null)));
}
