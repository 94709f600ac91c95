import { chooseQuestion } from '../../../chat/pressed.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { renderNotice } from '../notice.ts';
import type { Origin } from '../payloads/interaction.ts';
import { readAction } from '../render/actions.ts';
import { attendInteraction, consult, type Handling, render } from './handler.ts';
import { askForReason, rateGood } from './ratings.ts';
import { share } from './sharing.ts';

/** Does what the buttons under answers say, so that only who pressed sees it, "Share" apart. */
export function answerPress(handling: Handling, origin: Origin, customId: string): void {
  const action = readAction(customId);
  if (action?.kind === 'bad') {
    askForReason(handling, origin, action);
    return;
  }
  const shows = action?.kind === 'share' ? 'silently' : 'thinking';
  attendInteraction(handling, origin, { doing: 'answer-button', shows }, async (recipient) => {
    if (action?.kind === 'share') return share(handling, recipient, action, origin.personName);
    if (action?.kind === 'good') return rateGood(handling, recipient, action);
    const ask = action === null ? null : chooseQuestion(handling.desk, action);
    const messages =
      ask === null
        ? [renderNotice(NOTICES.unknownButton)]
        : render(handling, await consult(handling, recipient, ask), { ephemeral: true });
    await handling.sender.privately(recipient, messages);
  });
}
