import type { RichTextLink, RichTextText } from '@slack/types';
import { wellForm } from '../../../chat/messages/plain-line.ts';
import { splitText } from '../../../chat/messages/split-text.ts';
import { LIMITS } from './limits.ts';

/** A stretch of rich text. */
export interface StyledText {
  readonly text: string;
  readonly style?: RichTextText['style'];
  /** Where it leads; absent: nowhere. */
  readonly url?: string;
}

/** An element of rich text. */
export type TextElement = RichTextText | RichTextLink;

/** The words that were asked for. */
export const BOLD: StyledText['style'] = { bold: true };
/** What we say about a snippet. */
export const ITALIC: StyledText['style'] = { italic: true };
/** Words that only the article has; must differ from asked-for words without colour. */
export const INSERTED: StyledText['style'] = { bold: true, italic: true };
/** Words that the article does not have. */
export const DELETED: StyledText['style'] = { strike: true };

/**
 * Turns styled text into elements of rich text, one list for each block needed. Slack shows rich text as it is: no
 * character can become markup, a mention, a link or an emoji.
 */
export function toElements(texts: readonly StyledText[]): readonly (readonly TextElement[])[] {
  const blocks: TextElement[][] = [];
  let room = 0;
  for (const { text, style, url } of joinLike(texts)) {
    const around = ELEMENT_COST + (url === undefined ? 0 : costOf(url));
    for (const piece of splitText(wellForm(text), LIMITS.richText - around, costOf)) {
      const cost = costOf(piece) + around;
      if (cost > room) {
        blocks.push([]);
        room = LIMITS.richText;
      }
      room -= cost;
      const element = { text: piece, ...(style === undefined ? {} : { style }) };
      blocks
        .at(-1)
        ?.push(url === undefined ? { type: 'text', ...element } : { type: 'link', url, ...element });
    }
  }
  return blocks;
}

/** Joins neighbours with the same style and address. */
function joinLike(texts: readonly StyledText[]): readonly StyledText[] {
  const joined: StyledText[] = [];
  for (const { text, ...look } of texts) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === look.style && last.url === look.url)
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ text, ...look });
  }
  return joined;
}

/** How many UTF-8 bytes of a block's JSON count as one character of the limit; few characters have more. */
const BYTES_PER_UNIT = LIMITS.blockBytes / LIMITS.richText;
/** What an element costs besides its text: some 80 bytes of JSON. */
const ELEMENT_COST = Math.ceil(80 / BYTES_PER_UNIT);

/** How much of {@link LIMITS.richText} a text uses, so that {@link LIMITS.blockBytes} holds too. */
function costOf(text: string): number {
  const bytes = Buffer.byteLength(JSON.stringify(text)) - QUOTES;
  return Math.max(text.length, Math.ceil(bytes / BYTES_PER_UNIT));
}

/** The bytes of the two quotation marks around a JSON string. */
const QUOTES = 2;
