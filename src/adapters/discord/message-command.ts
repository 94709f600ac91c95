import { NOTICES } from '../../reply/notices.ts';
import { WHO_SAID_THIS } from './application-commands.ts';
import { attendInteraction, consult, type Handling, render } from './handling.ts';
import type { Origin } from './interaction.ts';
import type { DiscordText } from './message.ts';
import { readMessageText } from './message-text.ts';
import { renderNotice } from './notice.ts';

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
