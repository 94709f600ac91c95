import { chooseQuestion } from '../../../chat/pressed.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { Origin } from '../payloads/interaction.ts';
import { readAction } from '../render/actions.ts';
import { renderNotice } from '../render/notice.ts';
import { askDesk, attendInteraction, type HandlerContext, render } from './handler.ts';
import { askForReason, rateGood } from './ratings.ts';
import { share } from './sharing.ts';

/** Does what the buttons under answers say, so that only who pressed sees it, "Share" apart. */
export function answerPress(handlerContext: HandlerContext, origin: Origin, customId: string): void {
  const action = readAction(customId);
  if (action?.kind === 'bad') {
    askForReason(handlerContext, origin, action);
    return;
  }
  const shows = action?.kind === 'share' ? 'silently' : 'thinking';
  attendInteraction(handlerContext, origin, { doing: 'answer-button', shows }, async (recipient) => {
    if (action?.kind === 'share') return share(handlerContext, recipient, action, origin.personName);
    if (action?.kind === 'good') return rateGood(handlerContext, recipient, action);
    const ask = action === null ? null : chooseQuestion(handlerContext.desk, action);
    const messages =
      ask === null
        ? [renderNotice(NOTICES.unknownButton)]
        : render(handlerContext, await askDesk(handlerContext, recipient, ask), { ephemeral: true });
    await handlerContext.sender.privately(recipient, messages);
  });
}
