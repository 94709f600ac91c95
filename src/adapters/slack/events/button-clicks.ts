import type { App } from '@slack/bolt';
import { z } from 'zod';
import { answerPress as answerPressedQuestion, rateAnswer } from '../../../chat/events/answer-press.ts';
import { type Action, readAction } from '../render/actions.ts';
import type { Recipient } from '../send/recipient.ts';
import { acknowledge, type HandlerContext, reach, readOrigin, runOnce } from './handler.ts';
import { rateBad } from './ratings.ts';
import { share } from './sharing.ts';

/** Carries out button presses. Only the person who pressed sees the result, except for "Share". */
export function handleButtons(app: App, bot: HandlerContext): void {
  app.action(ANY_BUTTON, async ({ ack, body, client, context }) => {
    const { workspace, access } = readOrigin(context);
    await acknowledge(ack, bot, workspace);
    const { trigger_id, user, channel, container, message, response_url, actions } = PRESS.parse(body);
    const recipient: Recipient = {
      client,
      workspace,
      access,
      person: user.id,
      channel: channel?.id ?? null,
      thread: container?.thread_ts ?? message?.thread_ts ?? null,
      responseUrl: response_url ?? null,
    };
    const [{ action_id, value }] = actions;
    runOnce(bot, recipient, { doing: 'answer-button', ids: [`press:${trigger_id}`] }, () =>
      answerPress(bot, recipient, readAction(action_id, value), {
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
  bot: HandlerContext,
  recipient: Recipient,
  action: Action | null,
  { trigger_id, username }: { readonly trigger_id: string; readonly username: string | null },
): Promise<void> {
  const asker = reach(bot, recipient);
  switch (action?.kind) {
    case 'share':
      return share(bot, recipient, action, username);
    case 'good':
      return rateAnswer(asker, action, { verdict: 'good', reason: null });
    case 'bad':
      return rateBad(bot, recipient, action, trigger_id);
    default:
      return answerPressedQuestion(asker, action);
  }
}
