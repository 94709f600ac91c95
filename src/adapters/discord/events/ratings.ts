import { InteractionResponseType } from 'discord-api-types/v10';
import { type Judged, keepVerdict, rateAnswer, readReason } from '../../../chat/events/answer-press.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { Origin } from '../payloads/interaction.ts';
import { readAction } from '../render/actions.ts';
import { toRecipient } from '../send/recipient.ts';
import { type HandlerContext, reach, runInteraction, runOnce } from './handler.ts';
import { REASON_TEXT, renderReasonModal } from './reason-modal.ts';

/**
 * Keeps a bad verdict and asks for the reason; the verdict stays even if none follows. The form must be the first
 * response, so it opens before the verdict is kept.
 */
export function askForReason(bot: HandlerContext, origin: Origin, { exchange, place }: Judged): void {
  const { workspace, channel } = origin;
  const recipient = toRecipient(bot, origin, false);
  const opened = bot.api
    .respond(origin, {
      type: InteractionResponseType.Modal,
      data: renderReasonModal(exchange, place),
    })
    .then(
      () => true,
      (error: unknown) => {
        bot.failures.report({ doing: 'ask-for-reason', workspace, where: channel ?? '', error });
        return false;
      },
    );
  const asker = reach(bot, recipient);
  const run = async () => {
    const isKept = await keepVerdict(asker, { exchange, place }, { verdict: 'bad', reason: null });
    // Nothing may be sent until the form has opened or failed to.
    const isOpen = await opened;
    if (!isKept) return asker.tell(NOTICES.unratable);
    if (!isOpen) await asker.tell(NOTICES.ratedWithoutReason);
  };
  runOnce(bot, recipient, { doing: 'keep-verdict', id: `interaction:${origin.id}` }, run);
}

/** Keeps the reason that the form brings back. */
export function keepReason(
  bot: HandlerContext,
  origin: Origin,
  { customId, texts }: { readonly customId: string; readonly texts: Readonly<Record<string, string>> },
): void {
  const action = readAction(customId);
  runInteraction(bot, origin, { doing: 'keep-reason', shows: 'thinking' }, async (recipient) => {
    const asker = reach(bot, recipient);
    if (action?.kind !== 'reason') return asker.tell(NOTICES.unknownButton);
    return rateAnswer(asker, action, { verdict: 'bad', reason: readReason(texts[REASON_TEXT]) });
  });
}
