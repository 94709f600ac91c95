import { z } from 'zod';
import {
  type Command,
  type CommandContext,
  type CommandSpelling,
  type Outcome,
  type RawRequest,
  refused,
  runSafely,
} from '../command/command.ts';
import { converse, runInConversation } from '../command/conversation.ts';
import { listWithSubcommands } from '../command/options.ts';
import type { Archive } from '../core/archive.ts';
import { type ConversationState, readConversation } from '../core/conversation/conversation-state.ts';
import type { JsonValue } from '../ports/json.ts';
import type { Clock } from '../ports/ports.ts';
import type { Asked, Exchange, StateStore } from '../ports/state-store.ts';
import type { Reply } from '../reply/reply.ts';
import { answerInTime } from './answer-in-time.ts';
import type { Asker, DeskAnswer } from './desk.ts';
import { lookUpMessage } from './look-up.ts';

/** What a desk answers from and with. */
export interface DeskDependencies {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly store: Pick<StateStore, 'exchanges' | 'threads' | 'feedback' | 'subscriptions' | 'ledger'>;
  readonly clock: Clock;
}

/** For how long the buttons under an answer work, in milliseconds: thirty days. */
export const EXCHANGE_LIFETIME = 30 * 24 * 3_600_000;

/** A line of a conversation, kept with the state from which it went on. */
export const CONVERSATION = 'conversation';
/** A message that was looked up. */
export const LOOK_UP = 'look-up';
const JSON_VALUE = z.json();
const JSON_OBJECT = z.record(z.string(), JSON_VALUE);
const GONE =
  'That answer is no longer here: it was given too long ago, or its article has left the archive. Ask again.';

type AskedFor = Pick<Asked, 'command' | 'words' | 'options' | 'now'>;

/** Keeps what was asked, so that the buttons under its answer find it again; a refusal has no buttons. */
export async function keepExchange(
  { clock, store }: DeskDependencies,
  { platform, workspace, person, zone }: Pick<Asker, 'platform' | 'workspace' | 'person' | 'zone'>,
  asked: AskedFor,
  outcome: Outcome,
): Promise<DeskAnswer> {
  if (outcome.status === 'refused') return withoutButtons(outcome.status, outcome.reply);
  const until = new Date(clock.now().getTime() + EXCHANGE_LIFETIME);
  const { id } = await store.exchanges.save({ platform, workspace, asker: person, zone, ...asked }, until);
  return toAnswer(outcome, id);
}

/**
 * The exchange, where it is still kept and was in the same workspace; in no workspace, where it is the asker's own: an
 * answer that had to go to a direct message of Discord stands in no server.
 */
export async function findExchange(
  { store }: DeskDependencies,
  { platform, workspace, person }: Asker,
  id: string,
): Promise<Exchange | null> {
  const exchange = await store.exchanges.find(id);
  if (exchange?.platform !== platform) return null;
  const isOwn = workspace === '' && exchange.asker === person;
  return isOwn || exchange.workspace === workspace ? exchange : null;
}

/** What an exchange came to, from the archive as it is now. */
export async function answerAgain(
  dependencies: DeskDependencies,
  { command, words, options, now, zone }: Exchange,
  asker: Asker,
): Promise<Outcome> {
  const asked = { now: new Date(now), zone, spelling: spellingOf(asker) };
  if (command === LOOK_UP) return lookUp(dependencies, words, asked.now);
  if (command !== CONVERSATION) return runCommand(dependencies, command, { words, options }, asked);
  return talkOn(dependencies, readConversation(options['state'] ?? null, asked.now), words, asked);
}

/** Runs a command by its name. */
export async function runCommand(
  { archive, commands }: DeskDependencies,
  name: string,
  request: RawRequest,
  asked: Pick<CommandContext, 'now' | 'zone' | 'conversation' | 'spelling'>,
): Promise<Outcome> {
  const command = listWithSubcommands(commands).find((each) => each.name === name);
  if (command === undefined) return refused(`There is no command ${name}: /help lists them.`);
  const context = { archive: archive.asOfNow(), commands, carriesOutTasks: true, ...asked } as const;
  return answerInTime(() => runInConversation(command, request, context));
}

/** Answers a line of a conversation. */
export async function talkOn(
  { archive }: DeskDependencies,
  state: ConversationState | null,
  text: string,
  asked: Pick<CommandContext, 'now' | 'zone' | 'spelling'>,
): Promise<Outcome> {
  const context = { archive: archive.asOfNow(), ...asked };
  return answerInTime(() => runSafely('ask', async () => (await converse(state, text, context)).outcome));
}

/** How commands are spelt where somebody asks. */
export function spellingOf({ spelling }: Asker): CommandSpelling {
  return spelling ?? WITH_A_SLASH;
}

const WITH_A_SLASH: CommandSpelling = { nameOf: (command) => `/${command}`, options: 'dashes' };

/** Looks a message up. */
export async function lookUp({ archive }: DeskDependencies, text: string, now: Date): Promise<Outcome> {
  const context = { archive: archive.asOfNow(), now };
  return answerInTime(() => runSafely('check', () => lookUpMessage(text, context)));
}

/** An outcome with what its buttons refer to. */
export function toAnswer({ status, reply, more }: Outcome, exchange: string): DeskAnswer {
  return { status, reply, exchange, hasMore: more !== undefined };
}

/** An answer that has nothing to go on from. */
export function withoutButtons(status: Outcome['status'], reply: Reply): DeskAnswer {
  return { status, reply, exchange: null, hasMore: false };
}

/** An answer of one line in our own words. */
export function sayLine(status: Outcome['status'], line: string): DeskAnswer {
  return withoutButtons(status, { nodes: [{ type: 'lead', text: line }] });
}

/** The sentence for a button whose answer is no longer there. */
export function gone(): DeskAnswer {
  return sayLine('nothing', GONE);
}

/** Options as JSON keeps them. */
export function toOptions(options: RawRequest['options']): Asked['options'] {
  return JSON_OBJECT.parse(JSON.parse(JSON.stringify(options)));
}

/** A value as JSON keeps it: what is undefined falls away. */
export function toJson(value: unknown): JsonValue {
  return JSON_VALUE.parse(JSON.parse(JSON.stringify(value ?? null)));
}
