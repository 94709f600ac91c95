import type { ActionsBlock, Button } from '@slack/types';
import type { PlannedButton } from '../../../chat/messages/arrange-buttons.ts';
import { writeAction } from './actions.ts';
import type { Part } from './part.ts';

/** A row of buttons, or nothing if there are none. */
export function toRow(buttons: readonly PlannedButton[]): readonly Part[] {
  const elements = buttons.flatMap(toButton);
  const block: ActionsBlock = { type: 'actions', elements };
  return elements.length === 0 ? [] : [{ block, text: '' }];
}

/** One button, or none if its ids are too long. */
function toButton({ kind, label, spoken, exchange, place, group }: PlannedButton): Button[] {
  const texts = writeAction(kind, exchange, place, group);
  if (texts === null) return [];
  const button: Button = { type: 'button', text: { type: 'plain_text', text: label }, ...texts };
  return [spoken === null ? button : { ...button, accessibility_label: spoken }];
}
