import { type Judged, shareAnswer, UNNAMED } from '../../../chat/events/answer-press.ts';
import { NOTICES, nameMissing } from '../../../reply/notices.ts';
import type { Recipient } from '../send/recipient.ts';
import { type HandlerContext, reach, render } from './handler.ts';

/** Posts an answer, or one of its results, where the button was pressed, in the name of the person who pressed it. */
export async function share(
  bot: HandlerContext,
  recipient: Recipient,
  judged: Judged,
  personName: string,
): Promise<void> {
  await shareAnswer(reach(bot, recipient), judged, async (shared) => {
    const by = personName === '' ? UNNAMED : personName;
    const messages = render(bot, shared, { shared: { by }, ephemeral: false });
    const { hasArrived, missing } = await bot.sender.toChannel(recipient, messages);
    if (hasArrived) return null;
    return missing.length > 0 ? nameMissing([...new Set(missing)]) : NOTICES.unshared;
  });
}
