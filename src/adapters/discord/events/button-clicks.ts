import { answerPress as answerPressedQuestion, rateAnswer } from '../../../chat/events/answer-press.ts';
import type { Origin } from '../payloads/interaction.ts';
import { readAction } from '../render/actions.ts';
import { type HandlerContext, reach, runInteraction } from './handler.ts';
import { askForReason } from './ratings.ts';
import { share } from './sharing.ts';

/** Carries out button presses. Only the person who pressed sees the result, except for "Share". */
export function answerPress(bot: HandlerContext, origin: Origin, customId: string): void {
  const action = readAction(customId);
  if (action?.kind === 'bad') {
    askForReason(bot, origin, action);
    return;
  }
  const shows = action?.kind === 'share' ? 'silently' : 'thinking';
  runInteraction(bot, origin, { doing: 'answer-button', shows }, async (recipient) => {
    const asker = reach(bot, recipient);
    if (action?.kind === 'share') return share(bot, recipient, action, origin.personName);
    if (action?.kind === 'good') return rateAnswer(asker, action, { verdict: 'good', reason: null });
    return answerPressedQuestion(asker, action);
  });
}
