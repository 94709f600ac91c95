import { z } from 'zod';
import type { Answer, Command, CommandSpelling, Outcome, RawRequest } from '../../command/command.ts';
import { readConversation } from '../../core/conversation/conversation-state.ts';
import type { LineReader } from '../../core/conversation/line-reader.ts';
import type { JsonValue } from '../../ports/json.ts';
import type { Clock } from '../../ports/ports.ts';
import type { Exchange, SavedRequest, StateStore } from '../../ports/state-store.ts';
import { CHAT_LINES } from '../../reply/chat-lines.ts';
import type { Reply } from '../../reply/reply.ts';
import { REPLY } from '../../reply/reply-schema.ts';
import type { Visitor } from '../access.ts';
import type { ArchiveAdding } from '../archives/answering-archive.ts';
import type { Answers, AskedIn } from '../archives/answers.ts';
import type { Asker, DeskAnswer } from './desk.ts';
import { listShown } from './results.ts';
import { whenUnwritable } from './when-unwritable.ts';

/** What a desk needs. */
export interface DeskDependencies {
  /** From whatever somebody sees there. */
  answersFor(visitor: Visitor): Answers;
  readonly commands: readonly Command[];
  readonly store: Pick<StateStore, 'exchanges' | 'threads' | 'feedback' | 'subscriptions' | 'ledger'>;
  readonly clock: Clock;
  /** To what somebody adds articles there; left out, or undefined, where nothing can be added. */
  addingFor?(visitor: Visitor): Pick<ArchiveAdding, 'add'> | undefined;
  /** Reads what people type. */
  readonly lines: Pick<LineReader, 'isAsking'>;
}

/** How long the buttons under an answer work, in milliseconds: thirty days. */
export const EXCHANGE_LIFETIME = 30 * 24 * 3_600_000;

/** A line of a conversation, saved with the state that it followed. */
export const CONVERSATION = 'conversation';
/** A message that was looked up. */
export const LOOK_UP = 'look-up';
const JSON_VALUE = z.json();
const JSON_OBJECT = z.record(z.string(), JSON_VALUE);

type AskedFor = Pick<SavedRequest, 'command' | 'words' | 'options' | 'now'>;

/** Saves what was asked for the buttons under its answer. A refusal has no buttons, nor what cannot be saved. */
export async function keepExchange(
  { clock, store }: Pick<DeskDependencies, 'clock' | 'store'>,
  { platform, workspace, person, zone }: Pick<Asker, 'platform' | 'workspace' | 'person' | 'zone'>,
  asked: AskedFor,
  outcome: Answer,
): Promise<DeskAnswer> {
  if (outcome.status === 'refused') return withoutButtons(outcome.status, outcome.reply);
  const expiresAt = new Date(clock.now().getTime() + EXCHANGE_LIFETIME);
  const shown = listShown(outcome);
  const saved = store.exchanges.save(
    { platform, workspace, asker: person, zone, ...asked, shown },
    expiresAt,
  );
  return whenUnwritable(
    saved.then(({ id }) => toAnswer(outcome, id)),
    () => withoutButtons(outcome.status, outcome.reply),
  );
}

/**
 * Finds an exchange of the same workspace. Outside any workspace, only the asker's own: an answer that had to go to a
 * direct message in Discord belongs to no server.
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

/** Answers an exchange again, from the archive as it is now. */
export function answerAgain(
  { answersFor }: DeskDependencies,
  { command, words, options, now, zone }: Exchange,
  asker: Asker,
): Promise<Answer> {
  const answers = answersFor(asker.access.visitor);
  const asked = askedBy({ ...asker, zone }, new Date(now));
  if (command === LOOK_UP) return answers.lookUp(words, asked.now);
  if (command !== CONVERSATION) return answers.run(command, { words, options }, asked);
  const conversation = readConversation(options['state'] ?? null, asked.now);
  return answers.converse(words, { ...asked, conversation });
}

/** How somebody asks: at what time, where, and so that what is to be done is carried out by the desk. */
export function askedBy(
  { zone, spelling = WITH_A_SLASH }: Pick<Asker, 'zone' | 'spelling'>,
  now: Date,
): AskedIn {
  return { now, zone, spelling, carriesOutTasks: true };
}

const WITH_A_SLASH: CommandSpelling = { prefix: '/', options: 'dashes' };

/** An outcome with the exchange that its buttons refer to. */
export function toAnswer({ status, reply, more }: Answer, exchange: string): DeskAnswer {
  return { status, reply, exchange, hasMore: more !== undefined };
}

/** An answer that was saved as JSON, so that a retry sends the same. */
export const KEPT_ANSWER: z.ZodType<DeskAnswer> = z.object({
  status: z.enum(['found', 'nothing', 'refused']),
  reply: REPLY,
  exchange: z.string().nullable(),
  hasMore: z.boolean(),
});

/** An answer without buttons. */
export function withoutButtons(status: Outcome['status'], reply: Reply): DeskAnswer {
  return { status, reply, exchange: null, hasMore: false };
}

/** An answer of one line in our own words. */
export function sayLine(status: Outcome['status'], line: string): DeskAnswer {
  return withoutButtons(status, { nodes: [{ type: 'lead', text: line }] });
}

/** The answer to a button whose exchange is gone. */
export function gone(): DeskAnswer {
  return sayLine('nothing', CHAT_LINES.answerGone);
}

/** Options as JSON values. */
export function toOptions(options: RawRequest['options']): SavedRequest['options'] {
  return JSON_OBJECT.parse(JSON.parse(JSON.stringify(options)));
}

/** A value as JSON; undefined properties are dropped. */
export function toJson(value: unknown): JsonValue {
  return JSON_VALUE.parse(JSON.parse(JSON.stringify(value ?? null)));
}
