import { z } from 'zod';
import { MESSAGE } from '../payloads/message.ts';
import type { Answered, UserMessage } from '../payloads/user-message.ts';
import type { HandlerContext } from './handler.ts';

/** How long a message is remembered to belong to a conversation, in milliseconds: a day. */
const LIFETIME = 24 * 3_600_000;

/** Separate from the conversations themselves, which the desk keeps for an hour. */
const CHAIN = 'discord-chain';
const ROOT = z.string();

/** Where a conversation takes place. */
export interface ChainPlace {
  readonly workspace: string;
  readonly channel: string;
}

/**
 * Finds the first message of the conversation that a message continues: its own id if it starts one. Questions and
 * answers are remembered; for a forgotten answer, Discord says which question it replies to.
 */
export async function findRoot(
  bot: HandlerContext,
  { id, workspace, channel, answered }: UserMessage,
): Promise<string> {
  if (answered === null) return id;
  const index = { workspace, channel };
  const known = await recall(bot, index, answered.id);
  if (known !== null) return known;
  const question = answered.isOwn ? await findQuestion(bot, index, answered) : null;
  if (question === null) return id;
  return (await recall(bot, index, question)) ?? question;
}

/** The question that one of the bot's answers replies to; null if unknown. */
async function findQuestion(
  { api, failures }: HandlerContext,
  { workspace, channel }: ChainPlace,
  { id, message }: Answered,
): Promise<string | null> {
  const named = message?.message_reference?.message_id;
  if (named !== undefined) return named;
  try {
    return MESSAGE.parse(await api.readMessage(channel, id)).message_reference?.message_id ?? null;
  } catch (error) {
    failures.report({ doing: 'read-message', workspace, where: channel, error });
    return null;
  }
}

/** Remembers that messages belong to the conversation that began with `root`. */
export async function rememberChain(
  { threads, clock, failures }: HandlerContext,
  { workspace, channel }: ChainPlace,
  root: string,
  messages: readonly string[],
): Promise<void> {
  const until = new Date(clock.now().getTime() + LIFETIME);
  const keys = messages.map((thread) => ({ platform: CHAIN, workspace, channel, thread }));
  try {
    await Promise.all(keys.map((key) => threads.save(key, root, until)));
  } catch (error) {
    failures.report({ doing: 'remember-chain', workspace, where: channel, error });
  }
}

/** Null if it is not remembered, or if the store fails. */
async function recall(
  { threads, failures }: HandlerContext,
  { workspace, channel }: ChainPlace,
  thread: string,
): Promise<string | null> {
  try {
    const kept = ROOT.safeParse(await threads.find({ platform: CHAIN, workspace, channel, thread }));
    return kept.success ? kept.data : null;
  } catch (error) {
    failures.report({ doing: 'find-chain', workspace, where: channel, error });
    return null;
  }
}
