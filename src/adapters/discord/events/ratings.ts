import { InteractionResponseType } from 'discord-api-types/v10';
import { NOTICES } from '../../../reply/notices.ts';
import type { Origin } from '../payloads/interaction.ts';
import { type Action, readAction } from '../render/actions.ts';
import { renderNotice } from '../render/notice.ts';
import { type Recipient, toRecipient } from '../send/recipient.ts';
import { attendInteraction, type HandlerContext, runOnce, toAsker } from './handler.ts';
import { REASON_TEXT, renderReasonModal } from './reason-modal.ts';

/** What a verdict is about. */
type Judged = Pick<Action, 'exchange' | 'place'>;

/** Keeps a good verdict. */
export async function rateGood(
  handlerContext: HandlerContext,
  recipient: Recipient,
  judged: Judged,
): Promise<void> {
  const isKept = await keep(handlerContext, recipient, judged, { verdict: 'good', reason: null });
  await tell(handlerContext, recipient, isKept ? NOTICES.rated : NOTICES.unratable);
}

/**
 * Keeps a bad verdict and asks for its reason; it is kept whether one follows or not. The form must be the first
 * response, so that it opens before the verdict is kept.
 */
export function askForReason(
  handlerContext: HandlerContext,
  origin: Origin,
  { exchange, place }: Judged,
): void {
  const { workspace, channel } = origin;
  const recipient = toRecipient(handlerContext, origin, false);
  const opened = handlerContext.api
    .respond(origin, {
      type: InteractionResponseType.Modal,
      data: renderReasonModal(exchange, place),
    })
    .then(
      () => true,
      (error: unknown) => {
        handlerContext.failures.report({ doing: 'ask-for-reason', workspace, where: channel ?? '', error });
        return false;
      },
    );
  const run = async () => {
    const isKept = await keep(
      handlerContext,
      recipient,
      { exchange, place },
      { verdict: 'bad', reason: null },
    );
    // Nothing may be said before the form has opened, or not.
    const isOpen = await opened;
    if (!isKept) return tell(handlerContext, recipient, NOTICES.unratable);
    if (!isOpen) await tell(handlerContext, recipient, NOTICES.ratedWithoutReason);
  };
  runOnce(handlerContext, { doing: 'keep-verdict', id: `interaction:${origin.id}`, recipient, run });
}

/** Keeps the reason that comes back in the form. */
export function keepReason(
  handlerContext: HandlerContext,
  origin: Origin,
  { customId, texts }: { readonly customId: string; readonly texts: Readonly<Record<string, string>> },
): void {
  const action = readAction(customId);
  attendInteraction(
    handlerContext,
    origin,
    { doing: 'keep-reason', shows: 'thinking' },
    async (recipient) => {
      if (action?.kind !== 'reason') return tell(handlerContext, recipient, NOTICES.unknownButton);
      const reason = texts[REASON_TEXT]?.trim() ?? '';
      const isKept = await keep(handlerContext, recipient, action, {
        verdict: 'bad',
        reason: reason || null,
      });
      await tell(handlerContext, recipient, isKept ? NOTICES.rated : NOTICES.unratable);
    },
  );
}

function keep(
  handlerContext: HandlerContext,
  recipient: Recipient,
  { exchange, place }: Judged,
  verdict: { readonly verdict: 'good' | 'bad'; readonly reason: string | null },
): Promise<boolean> {
  const { desk, work } = handlerContext;
  return work.compute(() =>
    desk.rate(toAsker(handlerContext, recipient), { exchange, result: place, ...verdict }),
  );
}

async function tell({ sender }: HandlerContext, recipient: Recipient, sentence: string): Promise<void> {
  await sender.privately(recipient, [renderNotice(sentence)]);
}
