import { z } from 'zod';
import { readIncomingText } from './incoming-text.ts';

/**
 * The words of a message's blocks as people see them, one line a block; empty if there are none. Buttons and pictures
 * quote nobody.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export function readBlockWords(blocks: unknown): string {
  const parsed = LIST.safeParse(blocks);
  return parsed.success ? joinLines(parsed.data.map(readBlock)) : '';
}

const LIST = z.array(z.unknown());
const TEXT_OBJECT = z.object({ type: z.enum(['plain_text', 'mrkdwn']), text: z.string() });
const BLOCK = z.discriminatedUnion('type', [
  z.object({ type: z.literal('section'), text: z.unknown().optional(), fields: LIST.catch([]) }),
  z.object({ type: z.literal('header'), text: z.unknown().optional() }),
  z.object({ type: z.literal('context'), elements: LIST }),
  z.object({ type: z.literal('markdown'), text: z.string() }),
  z.object({ type: z.literal('rich_text'), elements: LIST }),
]);

function readBlock(block: unknown): string {
  const parsed = BLOCK.safeParse(block);
  if (!parsed.success) return '';
  switch (parsed.data.type) {
    case 'section':
      return joinLines([parsed.data.text, ...parsed.data.fields].map(readTextObject));
    case 'header':
      return readTextObject(parsed.data.text);
    case 'context':
      return joinLines(parsed.data.elements.map(readTextObject));
    case 'markdown':
      return parsed.data.text.trim();
    case 'rich_text':
      return joinLines(parsed.data.elements.map((element) => readRichText(element, 0)));
  }
}

/** Plain text has no markup. */
function readTextObject(object: unknown): string {
  const parsed = TEXT_OBJECT.safeParse(object);
  if (!parsed.success) return '';
  return parsed.data.type === 'plain_text' ? parsed.data.text.trim() : readIncomingText(parsed.data.text);
}

/** Slack nests sections in lists and quotes, but no deeper. */
const MAX_DEPTH = 4;
const HOLDER = z.object({ type: z.string(), elements: LIST });
const LEAF = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  name: z.string().optional(),
});

function readRichText(element: unknown, depth: number): string {
  const holder = HOLDER.safeParse(element);
  if (!holder.success) return readLeaf(element);
  if (depth >= MAX_DEPTH) return '';
  const parts = holder.data.elements.map((each) => readRichText(each, depth + 1));
  return holder.data.type === 'rich_text_list' ? joinLines(parts) : parts.join('').trim();
}

/** People, channels and groups without a name are left out. */
function readLeaf(element: unknown): string {
  const leaf = LEAF.safeParse(element);
  if (!leaf.success) return '';
  const { type, text, url, name } = leaf.data;
  if (type === 'emoji') return name === undefined ? '' : `:${name}:`;
  return text ?? url ?? '';
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
