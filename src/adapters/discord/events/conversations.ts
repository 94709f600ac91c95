import type { Asker, DeskAnswer } from '../../../chat/desk.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { readIncomingText, withoutMentionsOf } from '../payloads/incoming-text.ts';
import { MESSAGE } from '../payloads/message.ts';
import { readMessageText } from '../payloads/message-text.ts';
import type { Answered, UserMessage } from '../payloads/user-message.ts';
import { renderNotice } from '../render/notice.ts';
import { type Recipient, toReplyRecipient } from '../send/recipient.ts';
import { askDesk, attend, type HandlerContext, render } from './handler.ts';
import { findRoot, rememberChain } from './reply-chains.ts';

/** What the bot knows of itself and of where it is. */
export interface Surroundings {
  /** The bot's own id. */
  readonly self: string;
  /** Whether a channel is a thread. */
  isThread(channel: string): boolean;
}

/**
 * Answers mentions, replies to the bot's answers, and direct messages, as a reply where they stand. Whatever else is
 * written is none of its business, and Discord hands its words over to nobody who has not asked for them.
 */
export function answerMessage(
  handlerContext: HandlerContext,
  asked: UserMessage,
  surroundings: Surroundings,
): void {
  const { id, message, isDirect, isCall, answered, ownRole } = asked;
  const typed = withoutMentionsOf(message.content, surroundings.self, ownRole);
  const question = readIncomingText(typed, message.mentions);
  const forwarded = question === '' ? readMessageText({ ...message, content: '' }) : '';
  const isFollowUp = answered?.isOwn === true && question !== '';
  const isMeant = isCall || isFollowUp || (isDirect && (question !== '' || forwarded !== ''));
  if (!isMeant) return;
  const recipient = toReplyRecipient(asked);
  const doing = isDirect ? 'answer-direct-message' : isFollowUp ? 'answer-follow-up' : 'answer-mention';
  attend(handlerContext, recipient, { doing, id: `message:${id}` }, () =>
    question === ''
      ? answerCall(handlerContext, recipient, asked, { forwarded, surroundings })
      : talk(handlerContext, recipient, asked, question, surroundings),
  );
}

/** Called without a question: what it forwards or answers is looked up. */
async function answerCall(
  handlerContext: HandlerContext,
  recipient: Recipient,
  asked: UserMessage,
  { forwarded, surroundings }: { readonly forwarded: string; readonly surroundings: Surroundings },
): Promise<void> {
  const { channel, answered } = asked;
  if (forwarded === '' && answered === null) return talk(handlerContext, recipient, asked, '', surroundings);
  const text =
    answered === null ? forwarded : forwarded || (await readAnswered(handlerContext, channel, answered));
  if (text === '') {
    await handlerContext.sender.asReply(recipient, [renderNotice(NOTICES.wordlessMessage)]);
    return;
  }
  const answer = await consultTyping(handlerContext, recipient, channel, (asker) =>
    handlerContext.desk.lookUp(asker, text),
  );
  await handlerContext.sender.asReply(recipient, render(handlerContext, answer, { ephemeral: false }));
}

/** In a direct message and in a thread all hangs together; elsewhere what replies to each other. */
async function talk(
  handlerContext: HandlerContext,
  recipient: Recipient,
  asked: UserMessage,
  question: string,
  { isThread }: Surroundings,
): Promise<void> {
  const { id, channel, workspace, isDirect, isInThread } = asked;
  const isWhole = isDirect || (isInThread ?? isThread(channel));
  const thread = isWhole ? channel : await findRoot(handlerContext, asked);
  const place = { workspace, channel };
  const [answer] = await Promise.all([
    consultTyping(handlerContext, recipient, channel, (asker) =>
      handlerContext.desk.talk(asker, { channel, thread }, question),
    ),
    isWhole ? null : rememberChain(handlerContext, place, thread, [id]),
  ]);
  if (answer.isAside && !isDirect) return;
  const messages = render(handlerContext, answer, { ephemeral: false });
  const { ids } = await handlerContext.sender.asReply(recipient, messages);
  if (!isWhole) await rememberChain(handlerContext, place, thread, ids);
}

/** Asks the desk. An answer that only waits for its turn to be sent would wait the longer for "is typing…". */
function consultTyping(
  handlerContext: HandlerContext,
  recipient: Recipient,
  channel: string,
  ask: (asker: Asker) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  return handlerContext.typing.during(channel, () => askDesk(handlerContext, recipient, ask));
}

/** The words of a message that is answered; empty where it has none, is gone, or is not for the bot to read. */
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
