import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';

/**
 * A piece of an answer that is not parted any further. Texts in a row become one text display, a line or more each; one
 * that goes on in the middle of the text before it stands alone, since a line break between would not be the article's.
 */
export type Part =
  | { readonly type: 'text'; readonly text: string; readonly goesOn?: true }
  | { readonly type: 'divider' }
  | { readonly type: 'buttons'; readonly buttons: readonly APIButtonComponentWithCustomId[] };

/** Text that was cut into pieces; those that show nothing are left out. */
export function textParts(pieces: readonly string[]): readonly Part[] {
  return pieces
    .filter((text) => text.trim() !== '')
    .map((text, place) => (place === 0 ? { type: 'text', text } : { type: 'text', text, goesOn: true }));
}

/** Whether a part is shown in the same text display as the one before it. */
export function isJoined(part: Part, before: Part | undefined): boolean {
  return part.type === 'text' && part.goesOn !== true && before?.type === 'text';
}
