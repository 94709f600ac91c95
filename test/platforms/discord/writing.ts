import { findPings } from './mentions.ts';
import type { ChatMessage } from './message-log.ts';
import { typeOf } from './posting.ts';
import { type Channel, openAccount } from './state.ts';
import type { Street } from './told.ts';

/** A message as somebody typed it. */
export function composeWritten(
  { state }: Street,
  author: string,
  channel: Channel,
  content: string,
  repliesTo: ChatMessage | null,
  isPinging: boolean,
): ChatMessage {
  const pings = findPings(content, null, isPinging ? (repliesTo?.author ?? null) : null);
  return {
    id: state.makeId(),
    channel: channel.id,
    author,
    isBot: openAccount(state, author).isBot,
    webhook: null,
    type: typeOf(repliesTo),
    content,
    components: [],
    embedTexts: [],
    flags: 0,
    repliesTo: repliesTo?.id ?? null,
    mentions: pings.filter((who) => state.accounts.has(who)),
    pings,
    seenBy: null,
    interaction: null,
    isLoading: false,
    nonce: null,
    editedAt: null,
    postedAt: state.clock.now(),
    at: performance.now(),
  };
}

/** Whether a message of the bot answers one; where it is no reply, the next in the channel counts. */
export function answersWritten(answer: ChatMessage, { id, channel }: ChatMessage): boolean {
  if (answer.interaction !== null) return false;
  return answer.channel !== channel || answer.repliesTo === id || answer.repliesTo === null;
}
