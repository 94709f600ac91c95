import { NOTICES } from '../../../reply/notices.ts';
import { readFailureCode } from '../connect/failures.ts';
import { renderNotice } from '../render/notice.ts';
import { renderMessage, type SlackMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import { askDesk, type HandlerContext } from './handler.ts';
import { readMessageText } from './message-text.ts';

/** A mention without a question, in a thread. */
export interface Call {
  /** The `ts` of the mention: the message before it is looked up. */
  readonly before: string;
  /** The bot's user id. */
  readonly self: string;
}

/** Looks up the last message of the thread before the mention. */
export async function answerCall(
  bot: HandlerContext,
  recipient: Recipient & { readonly channel: string; readonly thread: string },
  call: Call,
): Promise<void> {
  await bot.sender.inThread(recipient, await findAnswer(bot, recipient, call));
}

/** The most pages of a thread that are read. */
const PAGES = 20;
/** Messages on a page; Slack may return fewer. */
const PAGE = 200;

const UNREADABLE: ReadonlySet<string> = new Set([
  'missing_scope',
  'not_in_channel',
  'channel_not_found',
  'thread_not_found',
]);

async function findAnswer(
  bot: HandlerContext,
  recipient: Recipient & { readonly channel: string; readonly thread: string },
  call: Call,
): Promise<readonly SlackMessage[]> {
  try {
    const text = await readLastMessage(recipient, call);
    if (text === null) return [renderNotice(NOTICES.emptyThread)];
    const answer = await askDesk(bot, recipient, (asker) => bot.desk.lookUp(asker, text));
    return renderMessage(answer, { ephemeral: false, linkTo: bot.linkTo });
  } catch (error) {
    if (!UNREADABLE.has(readFailureCode(error))) throw error;
    const { workspace, channel } = recipient;
    bot.failures.report({ doing: 'read-thread', workspace, where: channel, error });
    return [renderNotice(NOTICES.unreadableThread)];
  }
}

/** The text of the last message that has any and is not the bot's. Slack returns threads oldest first. */
async function readLastMessage(
  { client, channel, thread }: Recipient & { readonly channel: string; readonly thread: string },
  { before, self }: Call,
): Promise<string | null> {
  let last: string | null = null;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const found = await client.conversations.replies({
      channel,
      ts: thread,
      latest: before,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const others = (found.messages ?? []).filter(
      ({ ts, user }) => ts !== undefined && ts < before && user !== self,
    );
    last = others.map(readMessageText).findLast((text) => text !== '') ?? last;
    cursor = found.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') break;
  }
  return last;
}
