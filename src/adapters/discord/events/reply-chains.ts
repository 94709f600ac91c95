import { z } from 'zod';
import { MESSAGE } from '../payloads/message.ts';
import type { Answered, UserMessage } from '../payloads/user-message.ts';
import type { HandlerContext } from './handler.ts';

/** For how long it is remembered to which conversation a message belongs, in milliseconds: a day. */
const LIFETIME = 24 * 3_600_000;

/** Beside the conversations themselves, which the desk keeps for an hour. */
const CHAIN = 'discord-chain';
const ROOT = z.string();

/** Where a message of a conversation stands. */
export interface ChainPlace {
  readonly workspace: string;
  readonly channel: string;
}

/**
 * The message with which the conversation began that a message goes on with: its own id where it begins one. Answers
 * and questions are remembered; of an answer that is not, Discord tells which question it answers.
 */
export async function findRoot(
  handlerContext: HandlerContext,
  { id, workspace, channel, answered }: UserMessage,
): Promise<string> {
  if (answered === null) return id;
  const place = { workspace, channel };
  const known = await recall(handlerContext, place, answered.id);
  if (known !== null) return known;
  const question = answered.isOwn ? await findQuestion(handlerContext, place, answered) : null;
  if (question === null) return id;
  return (await recall(handlerContext, place, question)) ?? question;
}

/** What one of the bot's answers answers; null where that is not to be found out. */
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

/** Null where it is not remembered, or the store cannot tell. */
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
