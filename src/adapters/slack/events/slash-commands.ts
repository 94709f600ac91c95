import type { App } from '@slack/bolt';
import { answerPrivately } from '../../../chat/events/reached-asker.ts';
import type { Recipient } from '../send/recipient.ts';
import { commandNameOf } from '../setup/slash-names.ts';
import { acknowledge, type HandlerContext, reach, readOrigin, runOnce } from './handler.ts';
import { readIncomingText } from './incoming-text.ts';

/** Answers the manifest's slash commands, to the asker alone. */
export function handleSlashCommands(app: App, bot: HandlerContext): void {
  app.command(ANY_COMMAND, async ({ ack, command, client, context }) => {
    const { workspace, access } = readOrigin(context);
    await acknowledge(ack, bot, workspace);
    const recipient: Recipient = {
      client,
      workspace,
      access,
      person: command.user_id,
      channel: command.channel_id,
      thread: null,
      responseUrl: command.response_url,
    };
    const name = commandNameOf(command.command);
    const ids = [`command:${command.trigger_id}`];
    runOnce(bot, recipient, { doing: 'answer-command', ids }, () =>
      answerPrivately(reach(bot, recipient), (asker) =>
        bot.desk.runLine(asker, name, readIncomingText(command.text)),
      ),
    );
  });
}

const ANY_COMMAND = /^\//u;
