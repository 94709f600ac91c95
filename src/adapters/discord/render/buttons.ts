import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { ButtonRows, PlannedButton } from '../../../chat/messages/arrange-buttons.ts';
import { writeAction } from './actions.ts';
import { LIMITS } from './limits.ts';
import type { Part } from './part.ts';

/** The buttons of an answer, as parts. */
export interface ButtonParts {
  readonly results: readonly (readonly Part[])[];
  readonly answer: readonly Part[];
}

/**
 * Arranges buttons in rows. A `custom_id` must be unique in a message, so a result that appears twice has its buttons
 * once. There is no button if its ids are too long.
 */
export function toButtonParts({ results, answer }: ButtonRows): ButtonParts {
  const seen = new Set<string>();
  const isNew = ({ custom_id: id }: APIButtonComponentWithCustomId) => !seen.has(id) && seen.add(id);
  const toParts = (buttons: readonly PlannedButton[]) => toRows(buttons.flatMap(toButton).filter(isNew));
  return { results: results.map(toParts), answer: toParts(answer) };
}

function toButton({ kind, label, exchange, place }: PlannedButton): APIButtonComponentWithCustomId[] {
  const id = writeAction(kind, exchange, place);
  if (id === null) return [];
  const face = kind === 'good' || kind === 'bad' ? { emoji: { name: label } } : { label };
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: id, ...face }];
}

function toRows(buttons: readonly APIButtonComponentWithCustomId[]): readonly Part[] {
  const rows = Math.ceil(buttons.length / LIMITS.rowButtons);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'buttons',
    buttons: buttons.slice(row * LIMITS.rowButtons, (row + 1) * LIMITS.rowButtons),
  }));
}
