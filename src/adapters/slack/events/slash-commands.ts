import type { App } from '@slack/bolt';
import type { Recipient } from '../recipient.ts';
import { renderMessage } from '../render/render.ts';
import { commandNameOf } from '../setup/slash-names.ts';
import { acknowledge, attend, consult, type Handling, readWorkspace } from './handler.ts';
import { readIncomingText } from './incoming-text.ts';

/** Answers slash commands, whichever the manifest has, so that only the asker sees it. */
export function handleSlashCommands(app: App, handling: Handling): void {
  app.command(ANY_COMMAND, async ({ ack, command, client, context }) => {
    const workspace = readWorkspace(context);
    await acknowledge(ack, handling, workspace);
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
    attend(handling, recipient, { doing: 'answer-command', ids }, async () => {
      const answer = await consult(handling, recipient, (asker) =>
        handling.desk.runLine(asker, name, readIncomingText(command.text)),
      );
      await handling.sender.privately(
        recipient,
        renderMessage(answer, { ephemeral: true, linkTo: handling.linkTo }),
      );
    });
  });
}

const ANY_COMMAND = /^\//u;
