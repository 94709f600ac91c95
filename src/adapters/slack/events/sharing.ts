import { pickResult } from '../../../chat/results.ts';
import { NOTICES } from '../../../reply/notices.ts';
import type { Action } from '../render/actions.ts';
import { renderNotice } from '../render/notice.ts';
import { renderMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import { askDesk, findPerson, type HandlerContext } from './handler.ts';

/**
 * Posts an answer, or one result of it, where it was pressed, under the name of who pressed. Where the answer is gone
 * or the channel takes nothing, only they are told.
 *
 * @param username The name that came with the press; null where none did.
 */
export async function share(
  handlerContext: HandlerContext,
  recipient: Recipient,
  { exchange, place }: Action,
  username: string | null,
): Promise<void> {
  const answer = await askDesk(handlerContext, recipient, (asker) =>
    handlerContext.desk.repeat(asker, exchange),
  );
  const shared = answer.exchange === null || place === null ? answer : pickResult(answer, place);
  if (shared === null) return tell(handlerContext, recipient, NOTICES.unknownButton);
  if (shared.exchange === null) {
    await handlerContext.sender.privately(
      recipient,
      renderMessage(shared, { ephemeral: true, linkTo: handlerContext.linkTo }),
    );
    return;
  }
  const { name } = await findPerson(handlerContext, recipient);
  const by = name ?? username ?? UNNAMED;
  const messages = renderMessage(shared, { shared: { by }, ephemeral: false, linkTo: handlerContext.linkTo });
  const hasArrived = await handlerContext.sender.toChannel(recipient, messages);
  if (!hasArrived) await tell(handlerContext, recipient, NOTICES.unshared);
}

const UNNAMED = 'somebody here';

async function tell({ sender }: HandlerContext, recipient: Recipient, sentence: string): Promise<void> {
  await sender.privately(recipient, [renderNotice(sentence)]);
}
