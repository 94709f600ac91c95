import type { App } from '@slack/bolt';
import { renderMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import { commandNameOf } from '../setup/slash-names.ts';
import { acknowledge, askDesk, type HandlerContext, readWorkspace, runOnce } from './handler.ts';
import { readIncomingText } from './incoming-text.ts';

/** Answers slash commands, whichever the manifest has, so that only the asker sees it. */
export function handleSlashCommands(app: App, handlerContext: HandlerContext): void {
  app.command(ANY_COMMAND, async ({ ack, command, client, context }) => {
    const workspace = readWorkspace(context);
    await acknowledge(ack, handlerContext, workspace);
    const recipient: Recipient = {
      client,
      workspace,
      person: command.user_id,
      channel: command.channel_id,
      thread: null,
      responseUrl: command.response_url,
    };
    const name = commandNameOf(command.command);
    const ids = [`command:${command.trigger_id}`];
    runOnce(handlerContext, recipient, { doing: 'answer-command', ids }, async () => {
      const answer = await askDesk(handlerContext, recipient, (asker) =>
        handlerContext.desk.runLine(asker, name, readIncomingText(command.text)),
      );
      await handlerContext.sender.privately(
        recipient,
        renderMessage(answer, { ephemeral: true, linkTo: handlerContext.linkTo }),
      );
    });
  });
}

const ANY_COMMAND = /^\//u;
