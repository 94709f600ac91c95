import type { Asker, DeskAnswer } from '../../../chat/desk/desk.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { readIncomingText, withoutMentionsOf } from '../payloads/incoming-text.ts';
import { MESSAGE } from '../payloads/message.ts';
import { readMessageText } from '../payloads/message-text.ts';
import type { Answered, UserMessage } from '../payloads/user-message.ts';
import { renderNotice } from '../render/notice.ts';
import { type Recipient, toReplyRecipient } from '../send/recipient.ts';
import { askDesk, type HandlerContext, render, runOnce } from './handler.ts';
import { findRoot, rememberChain } from './reply-chains.ts';

/** What the bot knows about itself and its channels. */
export interface BotContext {
  /** The bot's user id. */
  readonly self: string;
  /** Whether a channel is a thread. */
  isThread(channel: string): boolean;
}

/**
 * Answers mentions, replies to the bot's answers, and direct messages, each with a reply. All other messages are none
 * of its business, and Discord withholds their text from bots that have not asked for it.
 */
export function answerMessage(bot: HandlerContext, asked: UserMessage, surroundings: BotContext): void {
  const { id, message, isDirect, isCall, answered, ownRole } = asked;
  const typed = withoutMentionsOf(message.content, surroundings.self, ownRole);
  const question = readIncomingText(typed, message.mentions);
  const forwarded = question === '' ? readMessageText({ ...message, content: '' }) : '';
  const isFollowUp = answered?.isOwn === true && question !== '';
  const isMeant = isCall || isFollowUp || (isDirect && (question !== '' || forwarded !== ''));
  if (!isMeant) return;
  const recipient = toReplyRecipient(asked);
  const doing = isDirect ? 'answer-direct-message' : isFollowUp ? 'answer-follow-up' : 'answer-mention';
  runOnce(bot, recipient, { doing, id: `message:${id}` }, () =>
    question === ''
      ? answerCall(bot, recipient, asked, { forwarded, surroundings })
      : talk(bot, recipient, asked, question, surroundings),
  );
}

/** Answers a mention without a question: looks up the message that it forwards or replies to. */
async function answerCall(
  bot: HandlerContext,
  recipient: Recipient,
  asked: UserMessage,
  { forwarded, surroundings }: { readonly forwarded: string; readonly surroundings: BotContext },
): Promise<void> {
  const { channel, answered } = asked;
  if (forwarded === '' && answered === null) return talk(bot, recipient, asked, '', surroundings);
  const text = answered === null ? forwarded : forwarded || (await readAnswered(bot, channel, answered));
  if (text === '') {
    await bot.sender.asReply(recipient, [renderNotice(NOTICES.wordlessMessage)]);
    return;
  }
  const answer = await consultTyping(bot, recipient, channel, (asker) => bot.desk.lookUp(asker, text));
  await bot.sender.asReply(recipient, render(bot, answer, { ephemeral: false }));
}

/** A direct message or a thread is one conversation; elsewhere a chain of replies is. */
async function talk(
  bot: HandlerContext,
  recipient: Recipient,
  asked: UserMessage,
  question: string,
  { isThread }: BotContext,
): Promise<void> {
  const { id, channel, workspace, isDirect, isInThread } = asked;
  const isWhole = isDirect || (isInThread ?? isThread(channel));
  const thread = isWhole ? channel : await findRoot(bot, asked);
  const index = { workspace, channel };
  const [answer] = await Promise.all([
    consultTyping(bot, recipient, channel, (asker) => bot.desk.talk(asker, { channel, thread }, question)),
    isWhole ? null : rememberChain(bot, index, thread, [id]),
  ]);
  if (answer.isAside && !isDirect) return;
  const messages = render(bot, answer, { ephemeral: false });
  const { ids } = await bot.sender.asReply(recipient, messages);
  if (!isWhole) await rememberChain(bot, index, thread, ids);
}

/** Asks the desk while "is typing…" is shown, but not while the answer waits to be sent, which it would delay. */
function consultTyping(
  bot: HandlerContext,
  recipient: Recipient,
  channel: string,
  ask: (asker: Asker) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  return bot.typing.during(channel, () => askDesk(bot, recipient, ask));
}

/** The text of the message replied to; empty if it has none, is gone, or the bot may not read it. */
async function readAnswered(
  { api, failures }: HandlerContext,
  channel: string,
  { id, message }: Answered,
): Promise<string> {
  if (message !== null) return readMessageText(message);
  try {
    return readMessageText(MESSAGE.parse(await api.readMessage(channel, id)));
  } catch (error) {
    failures.report({ doing: 'read-message', workspace: '', where: channel, error });
    return '';
  }
}
