import type { App } from '@slack/bolt';
import { z } from 'zod';
import { chooseQuestion } from '../../../chat/pressed.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { type Action, readAction } from '../render/actions.ts';
import { renderNotice } from '../render/notice.ts';
import { renderMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import { acknowledge, askDesk, type HandlerContext, readWorkspace, runOnce } from './handler.ts';
import { rate } from './ratings.ts';
import { share } from './sharing.ts';

/** Does what the buttons under answers say, so that only who pressed sees it, "Share" apart. */
export function handleButtons(app: App, handlerContext: HandlerContext): void {
  app.action(ANY_BUTTON, async ({ ack, body, client, context }) => {
    const workspace = readWorkspace(context);
    await acknowledge(ack, handlerContext, workspace);
    const { trigger_id, user, channel, container, message, response_url, actions } = PRESS.parse(body);
    const recipient: Recipient = {
      client,
      workspace,
      person: user.id,
      channel: channel?.id ?? null,
      thread: container?.thread_ts ?? message?.thread_ts ?? null,
      responseUrl: response_url ?? null,
    };
    const [{ action_id, value }] = actions;
    runOnce(handlerContext, recipient, { doing: 'answer-button', ids: [`press:${trigger_id}`] }, () =>
      answerPress(handlerContext, recipient, readAction(action_id, value), {
        trigger_id,
        username: nameOf(user),
      }),
    );
  });
}

const ANY_BUTTON = /^/u;

const PRESS = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() }),
  channel: z.object({ id: z.string() }).nullish(),
  container: z.object({ thread_ts: z.string().optional() }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  response_url: z.string().optional(),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().default('') })]).rest(z.unknown()),
});

function nameOf({ username, name }: z.output<typeof PRESS>['user']): string | null {
  return username ?? name ?? null;
}

async function answerPress(
  handlerContext: HandlerContext,
  recipient: Recipient,
  action: Action | null,
  { trigger_id, username }: { readonly trigger_id: string; readonly username: string | null },
): Promise<void> {
  if (action?.kind === 'share') return share(handlerContext, recipient, action, username);
  if (action?.kind === 'good' || action?.kind === 'bad') {
    return rate(handlerContext, recipient, { ...action, verdict: action.kind }, trigger_id);
  }
  const ask = action === null ? null : chooseQuestion(handlerContext.desk, action);
  const messages =
    ask === null
      ? [renderNotice(NOTICES.unknownButton)]
      : renderMessage(await askDesk(handlerContext, recipient, ask), {
          ephemeral: true,
          linkTo: handlerContext.linkTo,
        });
  await handlerContext.sender.privately(recipient, messages);
}
