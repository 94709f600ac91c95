import type { LoopbackBlock } from './block-schemas.ts';
import { type Link, type Parsed, parseMrkdwn } from './mrkdwn.ts';

/** A stretch of text in a block, and how Slack reads it. */
export interface BlockText {
  readonly text: string;
  readonly reading: 'plain' | 'mrkdwn' | 'mrkdwn-verbatim' | 'markdown';
}

interface TextObject {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
  readonly verbatim?: boolean;
}

type RichText = Extract<LoopbackBlock, { type: 'rich_text' }>;

/** All that a reader may read in the blocks, in their order. */
export function collectTexts(blocks: readonly LoopbackBlock[]): readonly BlockText[] {
  return blocks.flatMap(textsOf);
}

/** Who is pinged and what is linked by the blocks. */
export function parseBlocks(blocks: readonly LoopbackBlock[]): Parsed {
  const parsed = [...collectTexts(blocks).map(parseText), ...blocks.map(parseElements)];
  return {
    pings: parsed.flatMap(({ pings }) => pings),
    links: parsed.flatMap(({ links }) => links),
  };
}

function textsOf(block: LoopbackBlock): readonly BlockText[] {
  switch (block.type) {
    case 'section':
      return [...(block.text ? [block.text] : []), ...(block.fields ?? [])].map(toBlockText);
    case 'context':
      return block.elements.flatMap((element) => (element.type === 'image' ? [] : [toBlockText(element)]));
    case 'actions':
      return block.elements.flatMap((element) =>
        element.type === 'button' ? [toBlockText(element.text)] : [],
      );
    case 'header':
      return [toBlockText(block.text)];
    case 'markdown':
      return [{ text: block.text, reading: 'markdown' }];
    case 'input':
      return [toBlockText(block.label)];
    case 'rich_text':
      return elementsOf(block).flatMap((element) =>
        element.type === 'text' || element.type === 'link'
          ? [{ text: element.text ?? '', reading: 'plain' as const }]
          : [],
      );
    case 'context_actions':
    case 'divider':
      return [];
  }
}

function toBlockText({ type, text, verbatim }: TextObject): BlockText {
  if (type === 'plain_text') return { text, reading: 'plain' };
  return { text, reading: verbatim === true ? 'mrkdwn-verbatim' : 'mrkdwn' };
}

const MARKDOWN_LINK = /\[([^\]\n]*)\]\(([^)\s]+)\)/g;

function parseText({ text, reading }: BlockText): Parsed {
  if (reading === 'plain') return { pings: [], links: [] };
  const isFree = reading !== 'mrkdwn-verbatim';
  const parsed = parseMrkdwn(text, { linksAddresses: isFree, linksNames: isFree });
  if (reading !== 'markdown') return parsed;
  const links = [...text.matchAll(MARKDOWN_LINK)].map(
    ([, label = '', url = '']): Link => ({ url, label, isAutomatic: false }),
  );
  return { pings: parsed.pings, links: [...parsed.links, ...links] };
}

/** Mentions and links that are elements of their own, and the addresses behind buttons. */
function parseElements(block: LoopbackBlock): Parsed {
  if (block.type === 'actions') {
    const links = block.elements.flatMap((element) =>
      element.type === 'button' && element.url !== undefined
        ? [{ url: element.url, label: element.text.text, isAutomatic: false }]
        : [],
    );
    return { pings: [], links };
  }
  if (block.type !== 'rich_text') return { pings: [], links: [] };
  const elements = elementsOf(block);
  return {
    pings: elements.flatMap((element) => {
      if (element.type === 'user') return [`@${element.user_id}`];
      if (element.type === 'usergroup') return [`@${element.usergroup_id}`];
      return element.type === 'broadcast' ? [`@${element.range}`] : [];
    }),
    links: elements.flatMap((element) =>
      element.type === 'link'
        ? [{ url: element.url, label: element.text ?? element.url, isAutomatic: false }]
        : [],
    ),
  };
}

function elementsOf(block: RichText) {
  return block.elements.flatMap((part) =>
    part.type === 'rich_text_list' ? part.elements.flatMap(({ elements }) => elements) : part.elements,
  );
}
