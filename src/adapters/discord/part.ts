import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';

/** A piece of an answer that is not parted any further. Texts in a row become one text display, a line or more each. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'divider' }
  | { readonly type: 'buttons'; readonly buttons: readonly APIButtonComponentWithCustomId[] };

/** Text as a list of one; none where there is nothing to show. */
export function textPart(text: string): readonly Part[] {
  return text.trim() === '' ? [] : [{ type: 'text', text }];
}

/** Buttons in rows; nothing where there are none. */
export function buttonParts(buttons: readonly APIButtonComponentWithCustomId[]): readonly Part[] {
  const rows = Math.ceil(buttons.length / LIMITS.rowButtons);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'buttons',
    buttons: buttons.slice(row * LIMITS.rowButtons, (row + 1) * LIMITS.rowButtons),
  }));
}
