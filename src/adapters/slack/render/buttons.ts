import type { ActionsBlock, Button } from '@slack/types';
import type { PlannedButton } from '../../../chat/arrange-buttons.ts';
import { writeAction } from './actions.ts';
import type { Part } from './part.ts';

/** Buttons in a row; nothing where there are none. */
export function toRow(buttons: readonly PlannedButton[]): readonly Part[] {
  const elements = buttons.flatMap(toButton);
  const block: ActionsBlock = { type: 'actions', elements };
  return elements.length === 0 ? [] : [{ block, text: '' }];
}

/** A list of one, or none where the ids are too long for a button. */
function toButton({ kind, label, spoken, exchange, place, group }: PlannedButton): Button[] {
  const texts = writeAction(kind, exchange, place, group);
  if (texts === null) return [];
  const button: Button = { type: 'button', text: { type: 'plain_text', text: label }, ...texts };
  return [spoken === null ? button : { ...button, accessibility_label: spoken }];
}
