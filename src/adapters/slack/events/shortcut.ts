import type { App } from '@slack/bolt';
import { z } from 'zod';
import { answerPrivately } from '../../../chat/events/reached-asker.ts';
import type { Recipient } from '../send/recipient.ts';
import { WHO_SAID_THIS } from '../setup/manifest.ts';
import { acknowledge, type HandlerContext, reach, readOrigin, runOnce } from './handler.ts';
import { readMessageText } from './message-text.ts';

/** Answers "Who said this?" on a message, to the asker alone. */
export function handleShortcut(app: App, bot: HandlerContext): void {
  app.shortcut(
    { type: 'message_action', callback_id: ANY_SHORTCUT },
    async ({ ack, body, client, context }) => {
      const { workspace, access } = readOrigin(context);
      await acknowledge(ack, bot, workspace);
      if (body.callback_id !== WHO_SAID_THIS) return;
      const { user, channel, message, response_url, trigger_id } = SHORTCUT.parse(body);
      const recipient: Recipient = {
        client,
        workspace,
        access,
        person: user.id,
        channel: channel.id,
        thread: message.thread_ts ?? null,
        responseUrl: response_url,
      };
      runOnce(bot, recipient, { doing: 'look-up-message', ids: [`shortcut:${trigger_id}`] }, () =>
        answerPrivately(reach(bot, recipient), (asker) => bot.desk.lookUp(asker, readMessageText(message))),
      );
    },
  );
}

/** Whatever nobody acknowledges is held open until Slack gives up. */
const ANY_SHORTCUT = /^/u;

const SHORTCUT = z.object({
  trigger_id: z.string(),
  response_url: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.looseObject({ thread_ts: z.string().optional() }),
});
