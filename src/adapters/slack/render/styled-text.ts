import type { RichTextLink, RichTextText } from '@slack/types';
import { wellForm } from '../../../chat/plain-line.ts';
import { splitText } from '../../../chat/split-text.ts';
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

/** What asked-for words look like. */
export const BOLD: StyledText['style'] = { bold: true };
/** What is said about a snippet. */
export const ITALIC: StyledText['style'] = { italic: true };
/** What an article has more; unlike asked-for words even where nothing tells the two apart by colour. */
export const INSERTED: StyledText['style'] = { bold: true, italic: true };
/** What an article has not. */
export const DELETED: StyledText['style'] = { strike: true };

/**
 * Styled text as the elements of rich text, a list for each block that they need; together they spell the text. Rich
 * text is shown as it is: no character of it can become markup, a mention, a link or an emoji.
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

/** Neighbours in one style that lead to one address as one. */
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

/** UTF-8 bytes of a block's JSON that are one character of the limit: as many as most characters have at most. */
const BYTES_PER_UNIT = LIMITS.blockBytes / LIMITS.richText;
/** What an element costs beside its text: some 80 bytes of JSON. */
const ELEMENT_COST = Math.ceil(80 / BYTES_PER_UNIT);

/** What text costs of {@link LIMITS.richText}, so that {@link LIMITS.blockBytes} holds as well. */
function costOf(text: string): number {
  const bytes = Buffer.byteLength(JSON.stringify(text)) - QUOTES;
  return Math.max(text.length, Math.ceil(bytes / BYTES_PER_UNIT));
}

/** The bytes of the two quotation marks around a JSON string. */
const QUOTES = 2;
