import type { Answer } from '../../command/command.ts';
import { type ConversationState, readConversation } from '../../core/conversation/conversation-state.ts';
import type { ThreadKey } from '../../ports/state-store.ts';
import type { Asker, ThreadAddress } from './desk.ts';
import { type DeskDependencies, toJson } from './exchanges.ts';
import { whenUnwritable } from './when-unwritable.ts';

/** The key of a conversation. */
export function keyOfThread({ platform, workspace }: Asker, thread: ThreadAddress): ThreadKey {
  return { platform, workspace, ...thread };
}

/** Where what somebody asks privately in a channel, by a slash command, is kept; null if there is no channel. */
export function keyOfAsker(asker: Asker): ThreadKey | null {
  if (asker.channel === null) return null;
  return keyOfThread(asker, { channel: asker.channel.id, thread: `asker:${asker.person}` });
}

/**
 * The exchange to which a line in a thread may refer: the one before it there, else what the same person asked
 * privately in the channel. Where all of the channel is one conversation, the later of the two.
 */
export async function findState(
  { store }: DeskDependencies,
  asker: Asker,
  key: ThreadKey,
  now: Date,
): Promise<ConversationState | null> {
  const askerKey = keyOfAsker(asker);
  const [own, asked] = await Promise.all([
    store.threads.find(key),
    askerKey === null ? null : store.threads.find(askerKey),
  ]);
  const [state, privately] = [readConversation(own, now), readConversation(asked, now)];
  if (state === null || privately === null) return state ?? privately;
  const isWhole = key.thread === key.channel;
  return isWhole && Date.parse(privately.expires) > Date.parse(state.expires) ? privately : state;
}

/** Saves the state that a conversation continues from; nothing if the outcome is no part of one. */
export async function keepState(
  { store }: DeskDependencies,
  key: ThreadKey | null,
  { conversation }: Answer,
): Promise<void> {
  if (conversation == null || key === null) return;
  const saved = store.threads.save(key, toJson(conversation), new Date(conversation.expires));
  await whenUnwritable(saved, () => {});
}
