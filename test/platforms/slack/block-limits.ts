import { z } from 'zod';
import { blockSchema, type LoopbackBlock } from './block-schemas.ts';
import { collectTexts } from './block-texts.ts';

/** What Slack allows where blocks are put. */
export const SURFACE_LIMITS = { message: 50, view: 100 } as const;

/** Not in Slack's documentation: what all texts of a message's blocks may come to, in UTF-16 code units. */
export const MAX_TEXT_IN_BLOCKS = 13_200;

/** Blocks that were taken, or Slack's error with its reasons. */
export type CheckedBlocks =
  | { readonly blocks: readonly LoopbackBlock[] }
  | { readonly error: string; readonly reasons: readonly string[] };

/** Checks blocks as Slack does before it shows them. */
export function checkBlocks(value: unknown, surface: keyof typeof SURFACE_LIMITS): CheckedBlocks {
  const parsed = z.array(blockSchema).max(SURFACE_LIMITS[surface]).safeParse(value);
  if (!parsed.success) return refuse('invalid_blocks', parsed.error.issues.map(toReason));
  const repeated = findRepeatedId(parsed.data);
  if (repeated !== undefined) return refuse('invalid_blocks', [repeated]);
  if (surface === 'message' && countText(parsed.data) > MAX_TEXT_IN_BLOCKS) {
    return refuse('msg_blocks_too_long', []);
  }
  return { blocks: parsed.data };
}

function refuse(error: string, reasons: readonly string[]): CheckedBlocks {
  return { error, reasons };
}

function toReason({ message, path }: z.core.$ZodIssue): string {
  return `[ERROR] ${message} [json-pointer:/blocks/${path.map(String).join('/')}]`;
}

function countText(blocks: readonly LoopbackBlock[]): number {
  return collectTexts(blocks).reduce((sum, { text }) => sum + text.length, 0);
}

/** A block's id is unique in the message, an action's id among the elements of its block. */
function findRepeatedId(blocks: readonly LoopbackBlock[]): string | undefined {
  const blockIds = blocks.flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
  if (new Set(blockIds).size < blockIds.length) return '[ERROR] `block_id` already exists';
  const isRepeated = blocks.some((block) => {
    const ids = block.type === 'actions' ? block.elements.flatMap((element) => element.action_id ?? []) : [];
    return new Set(ids).size < ids.length;
  });
  return isRepeated ? '[ERROR] `action_id` already exists' : undefined;
}
