import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Place } from '../../../reply/reply.ts';
import { writeAction } from '../render/actions.ts';
import { LIMITS } from '../render/limits.ts';

/** The `custom_id` of the text in a submitted reason; the form's own is read by `readAction`. */
export const REASON_TEXT = 'text';

/**
 * The form after 👎 that asks what was wrong; it may be submitted empty.
 *
 * @throws RangeError if the ids are too long for a `custom_id`; a button's never are.
 */
export function renderReasonModal(
  exchange: string,
  place: Place | null,
): APIModalInteractionResponseCallbackData {
  const id = writeAction('reason', exchange, place);
  if (id === null) throw new RangeError(`The form can carry no ids like ${exchange}.`);
  return {
    custom_id: id,
    title: 'What was wrong?',
    components: [
      {
        type: ComponentType.Label,
        label: 'What should the answer have been?',
        description: 'Kept with your question and the answer, for those who run the archive.',
        component: {
          type: ComponentType.TextInput,
          custom_id: REASON_TEXT,
          style: TextInputStyle.Paragraph,
          placeholder: 'For example: somebody else said it',
          required: false,
          max_length: LIMITS.inputText,
        },
      },
    ],
  };
}
