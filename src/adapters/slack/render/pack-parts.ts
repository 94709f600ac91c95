import { packGroups } from '../../../chat/messages/pack-groups.ts';
import { LIMITS } from './limits.ts';
import type { Part } from './part.ts';

/** Lays groups of blocks into messages, each within Slack's limits. */
export function packParts(groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  return packGroups(groups, { fits, isDivider: ({ block }) => block.type === 'divider' });
}

/** A single block always fits: {@link LIMITS.blockBytes} is below {@link LIMITS.messageBytes}. */
function fits(parts: readonly Part[]): boolean {
  return (
    parts.length <= LIMITS.messageBlocks &&
    measureBlocks(parts.map(({ block }) => block)) <= LIMITS.messageBytes
  );
}

/** UTF-8 bytes of the blocks' JSON. */
function measureBlocks(blocks: readonly Part['block'][]): number {
  return Buffer.byteLength(JSON.stringify(blocks));
}
