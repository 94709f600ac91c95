import { type Judged, shareAnswer, UNNAMED } from '../../../chat/events/answer-press.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { renderMessage } from '../render/render.ts';
import type { Recipient } from '../send/recipient.ts';
import { findPerson, type HandlerContext, reach } from './handler.ts';

/**
 * Posts an answer, or one of its results, where the button was pressed, in the name of the person who pressed it.
 *
 * @param username The name that came with the press, if any.
 */
export async function share(
  bot: HandlerContext,
  recipient: Recipient,
  judged: Judged,
  username: string | null,
): Promise<void> {
  await shareAnswer(reach(bot, recipient), judged, async (shared) => {
    const { sender, linkTo } = bot;
    const { name } = await findPerson(bot, recipient);
    const by = name ?? username ?? UNNAMED;
    const messages = renderMessage(shared, { shared: { by }, ephemeral: false, linkTo });
    return (await sender.toChannel(recipient, messages)) ? null : NOTICES.unshared;
  });
}
