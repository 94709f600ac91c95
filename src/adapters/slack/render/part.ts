import type { ActionsBlock, ContextBlock, DividerBlock, PlainTextElement, RichTextBlock } from '@slack/types';
import { flatten } from '../../../chat/messages/plain-line.ts';
import { splitText } from '../../../chat/messages/split-text.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { DELETED, INSERTED, type StyledText, type TextElement, toElements } from './styled-text.ts';

/** The blocks that answers are made of. */
export type AnswerBlock = RichTextBlock | ContextBlock | DividerBlock | ActionsBlock;

/** A block with what it says in plain text; empty if it says nothing. */
export interface Part {
  readonly block: AnswerBlock;
  readonly text: string;
}

/** Rich text, as many blocks as it needs; as a quotation it is set off by a bar. */
export function richParts(
  texts: readonly StyledText[],
  type: 'rich_text_section' | 'rich_text_quote' = 'rich_text_section',
): readonly Part[] {
  return toElements(texts).map((elements) => ({
    block: { type: 'rich_text', elements: [{ type, elements: [...elements] }] },
    text: elements.map(spellElement).join(''),
  }));
}

/** A list of rich text, as many blocks as it needs. */
export function listParts(items: readonly (readonly StyledText[])[]): readonly Part[] {
  return items.flatMap(toElements).map((elements) => ({
    block: {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [{ type: 'rich_text_section', elements: [...elements] }],
        },
      ],
    },
    text: elements.map(spellElement).join(''),
  }));
}

/** The small print on one line: text of any origin, which Slack shows as it is. */
export function contextParts(text: string): readonly Part[] {
  const line = flatten(text);
  if (line === '') return [];
  const pieces = splitText(line, LIMITS.contextText, (piece) => escapeText(piece).length);
  return pieces.map((piece) => ({ block: { type: 'context', elements: [toPlainText(piece)] }, text: piece }));
}

/** Text that Slack parses nothing in but entities; without `emoji: false`, `:words:` would become pictures. */
function toPlainText(text: string): PlainTextElement {
  return { type: 'plain_text', text: escapeText(text), emoji: false };
}

function spellElement({ text = '', style }: TextElement): string {
  if (style === INSERTED) return `{+${text}+}`;
  return style === DELETED ? `[-${text}-]` : text;
}
