import { pickResult } from '../../../chat/results.ts';
import { NOTICES, nameMissing } from '../../../reply/notices.ts';
import type { Action } from '../render/actions.ts';
import { renderNotice } from '../render/notice.ts';
import type { Recipient } from '../send/recipient.ts';
import { askDesk, type HandlerContext, render } from './handler.ts';

/**
 * Posts an answer, or one result of it, where it was pressed, under the name of who pressed. Where the answer is gone
 * or the channel takes nothing, only they are told.
 */
export async function share(
  handlerContext: HandlerContext,
  recipient: Recipient,
  { exchange, place }: Action,
  personName: string,
): Promise<void> {
  const answer = await askDesk(handlerContext, recipient, (asker) =>
    handlerContext.desk.repeat(asker, exchange),
  );
  const shared = answer.exchange === null || place === null ? answer : pickResult(answer, place);
  if (shared === null) return tell(handlerContext, recipient, NOTICES.unknownButton);
  if (shared.exchange === null) {
    await handlerContext.sender.privately(recipient, render(handlerContext, shared, { ephemeral: true }));
    return;
  }
  const by = personName === '' ? UNNAMED : personName;
  const messages = render(handlerContext, shared, { shared: { by }, ephemeral: false });
  const { hasArrived, missing } = await handlerContext.sender.toChannel(recipient, messages);
  if (hasArrived) return;
  await tell(
    handlerContext,
    recipient,
    missing.length > 0 ? nameMissing([...new Set(missing)]) : NOTICES.unshared,
  );
}

const UNNAMED = 'somebody here';

async function tell({ sender }: HandlerContext, recipient: Recipient, sentence: string): Promise<void> {
  await sender.privately(recipient, [renderNotice(sentence)]);
}
