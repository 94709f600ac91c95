import type { Asker, DeskAnswer } from '../../../chat/desk.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { renderNotice } from '../notice.ts';
import { readIncomingText, withoutMentionsOf } from '../payloads/incoming-text.ts';
import { MESSAGE } from '../payloads/message.ts';
import { readMessageText } from '../payloads/message-text.ts';
import type { Answered, PersonsMessage } from '../payloads/user-message.ts';
import { type Recipient, toReplyRecipient } from '../send/recipient.ts';
import { attend, consult, type Handling, render } from './handler.ts';
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
export function answerMessage(handling: Handling, asked: PersonsMessage, surroundings: Surroundings): void {
  const { id, message, isDirect, isCall, answered, ownRole } = asked;
  const typed = withoutMentionsOf(message.content, surroundings.self, ownRole);
  const question = readIncomingText(typed, message.mentions);
  const forwarded = question === '' ? readMessageText({ ...message, content: '' }) : '';
  const isFollowUp = answered?.isOwn === true && question !== '';
  const isMeant = isCall || isFollowUp || (isDirect && (question !== '' || forwarded !== ''));
  if (!isMeant) return;
  const recipient = toReplyRecipient(asked);
  const doing = isDirect ? 'answer-direct-message' : isFollowUp ? 'answer-follow-up' : 'answer-mention';
  attend(handling, {
    doing,
    id: `message:${id}`,
    recipient,
    run: () =>
      question === ''
        ? answerCall(handling, recipient, asked, { forwarded, surroundings })
        : talk(handling, recipient, asked, question, surroundings),
  });
}

/** Called without a question: what it forwards or answers is looked up. */
async function answerCall(
  handling: Handling,
  recipient: Recipient,
  asked: PersonsMessage,
  { forwarded, surroundings }: { readonly forwarded: string; readonly surroundings: Surroundings },
): Promise<void> {
  const { channel, answered } = asked;
  if (forwarded === '' && answered === null) return talk(handling, recipient, asked, '', surroundings);
  const text = answered === null ? forwarded : forwarded || (await readAnswered(handling, channel, answered));
  if (text === '') {
    await handling.sender.asReply(recipient, [renderNotice(NOTICES.wordlessMessage)]);
    return;
  }
  const answer = await consultTyping(handling, recipient, channel, (asker) =>
    handling.desk.lookUp(asker, text),
  );
  await handling.sender.asReply(recipient, render(handling, answer, { ephemeral: false }));
}

/** In a direct message and in a thread all hangs together; elsewhere what replies to each other. */
async function talk(
  handling: Handling,
  recipient: Recipient,
  asked: PersonsMessage,
  question: string,
  { isThread }: Surroundings,
): Promise<void> {
  const { id, channel, workspace, isDirect, isInThread } = asked;
  const isWhole = isDirect || (isInThread ?? isThread(channel));
  const thread = isWhole ? channel : await findRoot(handling, asked);
  const place = { workspace, channel };
  const [answer] = await Promise.all([
    consultTyping(handling, recipient, channel, (asker) =>
      handling.desk.talk(asker, { channel, thread }, question),
    ),
    isWhole ? null : rememberChain(handling, place, thread, [id]),
  ]);
  if (answer.isAside && !isDirect) return;
  const messages = render(handling, answer, { ephemeral: false });
  const { ids } = await handling.sender.asReply(recipient, messages);
  if (!isWhole) await rememberChain(handling, place, thread, ids);
}

/** Asks the desk. An answer that only waits for its turn to be sent would wait the longer for "is typing…". */
function consultTyping(
  handling: Handling,
  recipient: Recipient,
  channel: string,
  ask: (asker: Asker) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  return handling.typing.during(channel, () => consult(handling, recipient, ask));
}

/** The words of a message that is answered; empty where it has none, is gone, or is not for the bot to read. */
async function readAnswered(
  { api, failures }: Handling,
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
