import type {
  ActionsBlock,
  ContextBlock,
  DividerBlock,
  MrkdwnElement,
  PlainTextElement,
  RichTextBlock,
  RichTextText,
} from '@slack/types';
import { flatten } from '../../../chat/plain-line.ts';
import { splitText } from '../../../chat/split-text.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { DELETED, INSERTED, type StyledText, toElements } from './styled-text.ts';

/** The blocks that answers are made of. */
export type AnswerBlock = RichTextBlock | ContextBlock | DividerBlock | ActionsBlock;

/** A block with what it says in plain text; empty where it says nothing. */
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

/** A link of ours; both are ready to stand in markup. */
export interface OwnLink {
  readonly address: string;
  readonly label: string;
}

/** The small print on one line: text of any origin, which Slack shows as it is, and behind it a link of ours. */
export function contextParts(text: string, link: OwnLink | null = null): readonly Part[] {
  const line = flatten(text);
  if (line === '') return [];
  const pieces = splitText(line, LIMITS.contextText, (piece) => escapeText(piece).length);
  return pieces.map((piece, place) => {
    const isLinked = place === pieces.length - 1 && link !== null;
    const elements = isLinked ? [toPlainText(piece), toMarkup(link)] : [toPlainText(piece)];
    return { block: { type: 'context', elements }, text: isLinked ? `${piece} · ${link.label}` : piece };
  });
}

/** Text that Slack parses nothing in but entities; without `emoji: false`, `:words:` would become pictures. */
function toPlainText(text: string): PlainTextElement {
  return { type: 'plain_text', text: escapeText(text), emoji: false };
}

/** `verbatim` keeps Slack from making further links. */
function toMarkup({ address, label }: OwnLink): MrkdwnElement {
  return { type: 'mrkdwn', text: `<${address}|${label} ↗>`, verbatim: true };
}

function spellElement({ text, style }: RichTextText): string {
  if (style === INSERTED) return `{+${text}+}`;
  return style === DELETED ? `[-${text}-]` : text;
}
