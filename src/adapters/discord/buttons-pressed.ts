import type { Asker, Desk, DeskAnswer } from '../../chat/desk.ts';
import { NOTICES } from '../../reply/notices.ts';
import { type Action, readAction } from './actions.ts';
import { attendInteraction, consult, type Handling, render } from './handling.ts';
import type { Origin } from './interaction.ts';
import { renderNotice } from './notice.ts';
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

/** What a button asks of the desk; null where it lacks the result it is about. */
function chooseQuestion(
  desk: Desk,
  { kind, exchange, place }: Action,
): ((asker: Asker) => Promise<DeskAnswer>) | null {
  if (kind === 'more') return (asker) => desk.more(asker, exchange);
  if (place === null) return null;
  if (kind === 'context') return (asker) => desk.context(asker, exchange, place);
  return kind === 'also-in' ? (asker) => desk.alsoIn(asker, exchange, place) : null;
}
