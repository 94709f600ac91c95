import { LIMITS } from './limits.ts';
import type { Part } from './part.ts';

/**
 * Lays groups of blocks into messages, each within Slack's limits. A group stays in one message where it fits into
 * one; no message begins or ends with a divider.
 */
export function packParts(groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const messages: (readonly Part[])[] = [];
  let message: readonly Part[] = [];
  const add = (parts: readonly Part[]) => {
    if (!fits([...message, ...parts])) {
      messages.push(message);
      message = [];
    }
    message = [...message, ...parts];
  };
  for (const group of groups) {
    if (fits(group)) add(group);
    else for (const part of group) add([part]);
  }
  return [...messages, message].map(trimDividers).filter((parts) => parts.length > 0);
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

function trimDividers(parts: readonly Part[]): readonly Part[] {
  const isDivider = ({ block }: Part) => block.type === 'divider';
  const first = parts.findIndex((part) => !isDivider(part));
  const last = parts.findLastIndex((part) => !isDivider(part));
  return first < 0 ? [] : parts.slice(first, last + 1);
}
