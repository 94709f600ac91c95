import { pickResult } from '../../../chat/results.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { renderNotice } from '../notice.ts';
import type { Recipient } from '../recipient.ts';
import type { Action } from '../render/actions.ts';
import { renderMessage } from '../render/render.ts';
import { consult, findPerson, type Handling } from './handler.ts';

/**
 * Posts an answer, or one result of it, where it was pressed, under the name of who pressed. Where the answer is gone
 * or the channel takes nothing, only they are told.
 *
 * @param username The name that came with the press; null where none did.
 */
export async function share(
  handling: Handling,
  recipient: Recipient,
  { exchange, place }: Action,
  username: string | null,
): Promise<void> {
  const answer = await consult(handling, recipient, (asker) => handling.desk.repeat(asker, exchange));
  const shared = answer.exchange === null || place === null ? answer : pickResult(answer, place);
  if (shared === null) return tell(handling, recipient, NOTICES.unknownButton);
  if (shared.exchange === null) {
    await handling.sender.privately(
      recipient,
      renderMessage(shared, { ephemeral: true, linkTo: handling.linkTo }),
    );
    return;
  }
  const { name } = await findPerson(handling, recipient);
  const by = name ?? username ?? UNNAMED;
  const messages = renderMessage(shared, { shared: { by }, ephemeral: false, linkTo: handling.linkTo });
  const hasArrived = await handling.sender.toChannel(recipient, messages);
  if (!hasArrived) await tell(handling, recipient, NOTICES.unshared);
}

const UNNAMED = 'somebody here';

async function tell({ sender }: Handling, recipient: Recipient, sentence: string): Promise<void> {
  await sender.privately(recipient, [renderNotice(sentence)]);
}
