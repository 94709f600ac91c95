import type { App } from '@slack/bolt';
import { z } from 'zod';
import { type Judged, keepVerdict, rateAnswer, readReason } from '../../../chat/events/answer-press.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { Recipient } from '../send/recipient.ts';
import { acknowledge, type HandlerContext, reach, readOrigin, runOnce } from './handler.ts';
import { REASON, renderReasonModal } from './reason-modal.ts';

/** Keeps a bad verdict and asks for the reason; the verdict stays even if no reason follows. */
export async function rateBad(
  bot: HandlerContext,
  recipient: Recipient,
  { exchange, place }: Judged,
  triggerId: string,
): Promise<void> {
  const asker = reach(bot, recipient);
  const isKept = await keepVerdict(asker, { exchange, place }, { verdict: 'bad', reason: null });
  if (!isKept) return asker.tell(NOTICES.unratable);
  const { channel, thread, responseUrl, client, workspace } = recipient;
  try {
    const carried: Carried = { exchange, place, channel, thread, responseUrl };
    await client.views.open({ trigger_id: triggerId, view: renderReasonModal(JSON.stringify(carried)) });
  } catch (error) {
    bot.failures.report({ doing: 'ask-for-reason', workspace, where: channel ?? '', error });
    await asker.tell(NOTICES.ratedWithoutReason);
  }
}

/** Keeps the reasons that people submit. */
export function handleReasons(app: App, bot: HandlerContext): void {
  app.view(ANY_FORM, async ({ ack, body, view, client, context }) => {
    const { workspace, access } = readOrigin(context);
    await acknowledge(ack, bot, workspace);
    if (view.callback_id !== REASON.callbackId) return;
    const { exchange, place, channel, thread, responseUrl } = CARRIED.parse(
      JSON.parse(view.private_metadata),
    );
    const recipient = { client, workspace, access, person: body.user.id, channel, thread, responseUrl };
    const reason = readReason(view.state.values[REASON.blockId]?.[REASON.actionId]?.value);
    const ids = [`view:${view.id}:${view.hash}`];
    runOnce(bot, recipient, { doing: 'keep-reason', ids }, () =>
      rateAnswer(reach(bot, recipient), { exchange, place }, { verdict: 'bad', reason }),
    );
  });
}

/** Whatever nobody acknowledges is held open until Slack gives up. */
const ANY_FORM = /^/u;

const CARRIED = z.object({
  exchange: z.string(),
  place: z.object({ article: z.string(), start: z.number(), end: z.number() }).nullable(),
  channel: z.string().nullable(),
  thread: z.string().nullable(),
  responseUrl: z.string().nullable(),
});
/** What the form carries, to come back with the reason. */
type Carried = z.output<typeof CARRIED>;
