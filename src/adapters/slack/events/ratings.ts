import type { App } from '@slack/bolt';
import { z } from 'zod';
import { NOTICES } from '../../../reply/notices.ts';
import type { Action } from '../render/actions.ts';
import { renderNotice } from '../render/notice.ts';
import type { Recipient } from '../send/recipient.ts';
import { acknowledge, type HandlerContext, readWorkspace, runOnce, toAsker } from './handler.ts';
import { REASON, renderReasonModal } from './reason-modal.ts';

/** A verdict as a button gives it. */
export interface Verdict extends Pick<Action, 'exchange' | 'place'> {
  readonly verdict: 'good' | 'bad';
}

/** Keeps a verdict, and asks for the reason of a bad one; it is kept whether a reason follows or not. */
export async function rate(
  handlerContext: HandlerContext,
  recipient: Recipient,
  { exchange, place, verdict }: Verdict,
  triggerId: string,
): Promise<void> {
  const isKept = await keep(handlerContext, recipient, { exchange, place, verdict, reason: null });
  if (!isKept) return tell(handlerContext, recipient, NOTICES.unratable);
  if (verdict === 'good') return tell(handlerContext, recipient, NOTICES.rated);
  const { channel, thread, responseUrl, client, workspace } = recipient;
  try {
    const carried: Carried = { exchange, place, channel, thread, responseUrl };
    await client.views.open({ trigger_id: triggerId, view: renderReasonModal(JSON.stringify(carried)) });
  } catch (error) {
    handlerContext.failures.report({ doing: 'ask-for-reason', workspace, where: channel ?? '', error });
    await tell(handlerContext, recipient, NOTICES.ratedWithoutReason);
  }
}

/** Keeps the reasons that come back. */
export function handleReasons(app: App, handlerContext: HandlerContext): void {
  app.view(REASON.callbackId, async ({ ack, body, view, client, context }) => {
    const workspace = readWorkspace(context);
    await acknowledge(ack, handlerContext, workspace);
    const { exchange, place, channel, thread, responseUrl } = CARRIED.parse(
      JSON.parse(view.private_metadata),
    );
    const recipient = { client, workspace, person: body.user.id, channel, thread, responseUrl };
    const reason = view.state.values[REASON.blockId]?.[REASON.actionId]?.value?.trim() ?? '';
    runOnce(
      handlerContext,
      recipient,
      { doing: 'keep-reason', ids: [`view:${view.id}:${view.hash}`] },
      async () => {
        const isKept = await keep(handlerContext, recipient, {
          exchange,
          place,
          verdict: 'bad',
          reason: reason || null,
        });
        await tell(handlerContext, recipient, isKept ? NOTICES.rated : NOTICES.unratable);
      },
    );
  });
}

const CARRIED = z.object({
  exchange: z.string(),
  place: z.object({ article: z.string(), start: z.number(), end: z.number() }).nullable(),
  channel: z.string().nullable(),
  thread: z.string().nullable(),
  responseUrl: z.string().nullable(),
});
/** What the form brings back with the reason. */
type Carried = z.output<typeof CARRIED>;

/** A verdict needs no time zone, and the form opens only within three seconds: nothing is asked of Slack before. */
const NO_MATTER = 'UTC';

function keep(
  handlerContext: HandlerContext,
  recipient: Recipient,
  { exchange, place, verdict, reason }: Verdict & { readonly reason: string | null },
): Promise<boolean> {
  const rating = { exchange, result: place, verdict, reason };
  const { desk, work } = handlerContext;
  return work.compute(() => desk.rate(toAsker(handlerContext, recipient, NO_MATTER), rating));
}

async function tell({ sender }: HandlerContext, recipient: Recipient, sentence: string): Promise<void> {
  await sender.privately(recipient, [renderNotice(sentence)]);
}
