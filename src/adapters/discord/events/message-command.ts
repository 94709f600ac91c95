import { NOTICES } from '../../../reply/notices.ts';
import type { Origin } from '../payloads/interaction.ts';
import type { DiscordText } from '../payloads/message.ts';
import { readMessageText } from '../payloads/message-text.ts';
import { renderNotice } from '../render/notice.ts';
import { WHO_SAID_THIS } from '../setup/application-commands.ts';
import { askDesk, attendInteraction, type HandlerContext, render } from './handler.ts';

/** Answers "Who said this?" on a message, so that only the asker sees it. */
export function lookUpMessage(
  handlerContext: HandlerContext,
  origin: Origin,
  { name, target }: { readonly name: string; readonly target: DiscordText },
): void {
  attendInteraction(
    handlerContext,
    origin,
    { doing: 'look-up-message', shows: 'thinking' },
    async (recipient) => {
      const messages =
        name === WHO_SAID_THIS
          ? render(
              handlerContext,
              await askDesk(handlerContext, recipient, (asker) =>
                handlerContext.desk.lookUp(asker, readMessageText(target)),
              ),
              { ephemeral: true },
            )
          : [renderNotice(NOTICES.unknownCommand)];
      await handlerContext.sender.privately(recipient, messages);
    },
  );
}
