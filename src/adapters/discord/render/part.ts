import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

/**
 * A piece of an answer that stays whole. Adjacent texts become one text display, on lines of their own; a text that
 * continues the one before stays separate, since a line break between them would not be the article's.
 */
export type Part =
  | { readonly type: 'text'; readonly text: string; readonly goesOn?: true }
  | { readonly type: 'divider' }
  | { readonly type: 'buttons'; readonly buttons: readonly APIButtonComponentWithCustomId[] };

/** Text that was cut into pieces; those that show nothing are left out. */
export function textParts(pieces: readonly string[]): readonly Part[] {
  return pieces
    .filter((text) => text.trim() !== '')
    .map((text, index) => (index === 0 ? { type: 'text', text } : { type: 'text', text, goesOn: true }));
}

/** Whether a part is shown in the same text display as the one before it. */
export function isJoined(part: Part, before: Part | undefined): boolean {
  return part.type === 'text' && part.goesOn !== true && before?.type === 'text';
}
