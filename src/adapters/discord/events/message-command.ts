import { answerPrivately } from '../../../chat/events/reached-asker.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { Origin } from '../payloads/interaction.ts';
import type { DiscordText } from '../payloads/message.ts';
import { readMessageText } from '../payloads/message-text.ts';
import { WHO_SAID_THIS } from '../setup/application-commands.ts';
import { type HandlerContext, reach, runInteraction } from './handler.ts';

/** Answers "Who said this?" on a message, to the asker alone. */
export function lookUpMessage(
  bot: HandlerContext,
  origin: Origin,
  { name, target }: { readonly name: string; readonly target: DiscordText },
): void {
  runInteraction(bot, origin, { doing: 'look-up-message', shows: 'thinking' }, async (recipient) => {
    const asker = reach(bot, recipient);
    if (name !== WHO_SAID_THIS) return asker.tell(NOTICES.unknownCommand);
    return answerPrivately(asker, (each) => bot.desk.lookUp(each, readMessageText(target)));
  });
}
