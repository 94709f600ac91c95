import type { KnownBlock, RichTextElement } from '@slack/types';
import type { SlackMessage } from '../../../src/adapters/slack/render/render.ts';

/** Messages as a person sees them, a line a block: bold as `<b>…</b>`, buttons in brackets. */
export function outline(messages: readonly SlackMessage[]): string {
  return messages.map(({ blocks }) => outlineBlocks(blocks)).join('\n--- next message\n');
}

/** The same for blocks of any surface. */
export function outlineBlocks(blocks: readonly KnownBlock[]): string {
  return blocks.map(outlineBlock).join('\n');
}

function outlineBlock(block: KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return block.elements.map(outlineRichText).join('\n');
    case 'context':
      return `  ${block.elements.map((element) => ('text' in element ? element.text : '')).join('  ')}`;
    case 'actions':
      return block.elements
        .map((element) => (element.type === 'button' ? `[${element.text.text}]` : ''))
        .join(' ');
    case 'divider':
      return '————';
    case 'header':
      return `# ${block.text.text}`;
    default:
      return block.type;
  }
}

type RichText = Extract<KnownBlock, { type: 'rich_text' }>['elements'][number];

function outlineRichText(element: RichText): string {
  switch (element.type) {
    case 'rich_text_quote':
      return `| ${element.elements.map(outlineText).join('')}`;
    case 'rich_text_list':
      return element.elements.map(({ elements }) => `• ${elements.map(outlineText).join('')}`).join('\n');
    default:
      return element.elements.map(outlineText).join('');
  }
}

function outlineText(element: RichTextElement): string {
  if (element.type === 'link') return `<${element.url}|${element.text}>`;
  if (element.type !== 'text') return element.type;
  const { bold = false, italic = false, strike = false } = element.style ?? {};
  const struck = strike ? `<s>${element.text}</s>` : element.text;
  const leaning = italic ? `<i>${struck}</i>` : struck;
  return bold ? `<b>${leaning}</b>` : leaning;
}
