import { pickResult } from '../../../chat/results.ts';
import { NOTICES, nameMissing } from '../../../reply/notices.ts';
import { renderNotice } from '../notice.ts';
import type { Action } from '../render/actions.ts';
import type { Recipient } from '../send/recipient.ts';
import { consult, type Handling, render } from './handler.ts';

/**
 * Posts an answer, or one result of it, where it was pressed, under the name of who pressed. Where the answer is gone
 * or the channel takes nothing, only they are told.
 */
export async function share(
  handling: Handling,
  recipient: Recipient,
  { exchange, place }: Action,
  personName: string,
): Promise<void> {
  const answer = await consult(handling, recipient, (asker) => handling.desk.repeat(asker, exchange));
  const shared = answer.exchange === null || place === null ? answer : pickResult(answer, place);
  if (shared === null) return tell(handling, recipient, NOTICES.unknownButton);
  if (shared.exchange === null) {
    await handling.sender.privately(recipient, render(handling, shared, { ephemeral: true }));
    return;
  }
  const by = personName === '' ? UNNAMED : personName;
  const messages = render(handling, shared, { shared: { by }, ephemeral: false });
  const { hasArrived, missing } = await handling.sender.toChannel(recipient, messages);
  if (hasArrived) return;
  await tell(handling, recipient, missing.length > 0 ? nameMissing([...new Set(missing)]) : NOTICES.unshared);
}

const UNNAMED = 'somebody here';

async function tell({ sender }: Handling, recipient: Recipient, sentence: string): Promise<void> {
  await sender.privately(recipient, [renderNotice(sentence)]);
}
