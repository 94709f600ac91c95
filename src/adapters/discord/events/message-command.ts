import { NOTICES } from '../../../reply/notices.ts';
import { renderNotice } from '../notice.ts';
import type { Origin } from '../payloads/interaction.ts';
import type { DiscordText } from '../payloads/message.ts';
import { readMessageText } from '../payloads/message-text.ts';
import { WHO_SAID_THIS } from '../setup/application-commands.ts';
import { attendInteraction, consult, type Handling, render } from './handler.ts';

/** Answers "Who said this?" on a message, so that only the asker sees it. */
export function lookUpMessage(
  handling: Handling,
  origin: Origin,
  { name, target }: { readonly name: string; readonly target: DiscordText },
): void {
  attendInteraction(handling, origin, { doing: 'look-up-message', shows: 'thinking' }, async (recipient) => {
    const messages =
      name === WHO_SAID_THIS
        ? render(
            handling,
            await consult(handling, recipient, (asker) =>
              handling.desk.lookUp(asker, readMessageText(target)),
            ),
            { ephemeral: true },
          )
        : [renderNotice(NOTICES.unknownCommand)];
    await handling.sender.privately(recipient, messages);
  });
}
