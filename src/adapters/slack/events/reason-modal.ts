import type { ModalView } from '@slack/types';
import { LIMITS } from '../render/limits.ts';

/** Where a submitted reason is found: `view.state.values[blockId][actionId].value`. */
export const REASON = { callbackId: 'reason', blockId: 'reason', actionId: 'text' } as const;

/**
 * The form after 👎 that asks what was wrong; it may be submitted empty.
 *
 * @param privateMetadata - comes back with it.
 * @throws RangeError if that is longer than Slack keeps.
 */
export function renderReasonModal(privateMetadata: string): ModalView {
  if (privateMetadata.length > LIMITS.privateMetadata) {
    throw new RangeError(
      `The form can carry ${LIMITS.privateMetadata} characters, received ${privateMetadata.length}.`,
    );
  }
  return {
    type: 'modal',
    callback_id: REASON.callbackId,
    private_metadata: privateMetadata,
    title: { type: 'plain_text', text: 'What was wrong?' },
    submit: { type: 'plain_text', text: 'Send' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: REASON.blockId,
        optional: true,
        label: { type: 'plain_text', text: 'What should the answer have been?' },
        hint: {
          type: 'plain_text',
          text: 'Kept with your question and the answer, for those who run the archive.',
        },
        element: {
          type: 'plain_text_input',
          action_id: REASON.actionId,
          multiline: true,
          max_length: LIMITS.inputText,
          placeholder: { type: 'plain_text', text: 'For example: somebody else said it' },
        },
      },
    ],
  };
}
