import { type Judged, shareAnswer, UNNAMED } from '../../../chat/answer-press.ts';
import { NOTICES, nameMissing } from '../../../reply/notices.ts';
import type { Recipient } from '../send/recipient.ts';
import { type HandlerContext, reach, render } from './handler.ts';

/** Posts an answer, or one of its results, where the button was pressed, in the name of the person who pressed it. */
export async function share(
  handlerContext: HandlerContext,
  recipient: Recipient,
  judged: Judged,
  personName: string,
): Promise<void> {
  await shareAnswer(reach(handlerContext, recipient), judged, async (shared) => {
    const by = personName === '' ? UNNAMED : personName;
    const messages = render(handlerContext, shared, { shared: { by }, ephemeral: false });
    const { hasArrived, missing } = await handlerContext.sender.toChannel(recipient, messages);
    if (hasArrived) return null;
    return missing.length > 0 ? nameMissing([...new Set(missing)]) : NOTICES.unshared;
  });
}
