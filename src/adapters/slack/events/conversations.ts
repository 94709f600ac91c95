import type { App } from '@slack/bolt';
import { renderMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import { answerCall } from './bare-mentions.ts';
import { askDesk, type HandlerContext, readOrigin, runOnce } from './handler.ts';
import { findMentioned, readIncomingText, withoutMentionsOf } from './incoming-text.ts';
import { findParticipation, rememberAsker } from './joined-threads.ts';
import { readMessageText } from './message-text.ts';
import { readPersonsMessage, type UserMessage } from './user-message.ts';

/** Answers mentions, follow-ups in their threads without a mention, and direct messages. */
export function handleConversations(app: App, bot: HandlerContext): void {
  app.event('app_mention', async ({ event, body, client, context }) => {
    const message = readPersonsMessage(event, context);
    if (message === null) return;
    const { workspace, access } = readOrigin(context);
    const { channel, thread, ts, user } = message;
    const recipient = {
      client,
      workspace,
      access,
      person: user,
      channel,
      thread: thread ?? ts,
      responseUrl: null,
    };
    const question = readIncomingText(withoutMentionsOf(message.text, context.botUserId ?? ''));
    const ids = nameDelivery(body.event_id, message);
    runOnce(bot, recipient, { doing: 'answer-mention', ids }, async () => {
      const index = { workspace, channel, thread: recipient.thread };
      await rememberAsker(bot, index, { person: user, isBeginning: thread === null });
      if (question === '' && thread !== null) {
        return answerCall(bot, recipient, { before: ts, self: context.botUserId ?? '' });
      }
      return talk(bot, recipient, recipient.thread, question, 'among-others');
    });
  });
  app.event('message', async ({ event, body, client, context }) => {
    const message = readPersonsMessage(event, context);
    if (message === null) return;
    const { workspace, access } = readOrigin(context);
    const { channel, thread, user } = message;
    const recipient = { client, workspace, access, person: user, channel, thread, responseUrl: null };
    const ids = nameDelivery(body.event_id, message);
    if (message.isDirect) answerDirectly(bot, recipient, message, { event, ids });
    else await followUp(bot, recipient, message, ids);
  });
}

/** A mention arrives as two events with different ids, which name the same message. */
function nameDelivery(event: string, { channel, ts }: UserMessage): readonly string[] {
  return [`event:${event}`, `message:${channel}:${ts}`];
}

/** Outside threads, a direct conversation is one conversation. */
function answerDirectly(
  bot: HandlerContext,
  recipient: Recipient & { readonly channel: string },
  { text, thread }: UserMessage,
  { event, ids }: { readonly event: unknown; readonly ids: readonly string[] },
): void {
  const question = readIncomingText(text);
  const forwarded = question === '' ? readMessageText(event) : '';
  if (question === '' && forwarded === '') return;
  runOnce(bot, recipient, { doing: 'answer-direct-message', ids }, async () => {
    if (question !== '') {
      return talk(bot, recipient, thread ?? recipient.channel, question, 'alone');
    }
    const answer = await askDesk(bot, recipient, (asker) => bot.desk.lookUp(asker, forwarded));
    await bot.sender.inThread(recipient, renderMessage(answer, { ephemeral: false, linkTo: bot.linkTo }));
  });
}

/**
 * Takes part only in threads that it was called into, and stays out of what people say to each other: unless the
 * operator wants all replies answered, it answers only questions of people who have asked it something there.
 */
async function followUp(
  bot: HandlerContext,
  recipient: Recipient & { readonly channel: string },
  { text, thread, channel, user: person }: UserMessage,
  ids: readonly string[],
): Promise<void> {
  const { threadReplies, desk } = bot;
  const question = readIncomingText(text);
  if (threadReplies === 'mentions' || thread === null || question === '') return;
  if (findMentioned(text).length > 0 || (threadReplies === 'questions' && !desk.isAsking(question))) return;
  const index = { workspace: recipient.workspace, channel, thread };
  const known = await findParticipation(bot, index);
  if (known === null || (threadReplies === 'questions' && !known.askers.includes(person))) return;
  runOnce(bot, recipient, { doing: 'answer-follow-up', ids }, async () => {
    await rememberAsker(bot, index, { person, isBeginning: false });
    await talk(bot, recipient, thread, question, 'among-others');
  });
}

/** Where others read along, what needs no answer ("thanks") gets none. */
async function talk(
  bot: HandlerContext,
  recipient: Recipient & { readonly channel: string },
  thread: string,
  question: string,
  where: 'alone' | 'among-others',
): Promise<void> {
  const index = { channel: recipient.channel, thread };
  const answer = await askDesk(bot, recipient, (asker) => bot.desk.talk(asker, index, question));
  if (answer.isAside && where === 'among-others') return;
  await bot.sender.inThread(recipient, renderMessage(answer, { ephemeral: false, linkTo: bot.linkTo }));
}
