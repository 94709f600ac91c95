import type { SlackMessage } from './render.ts';

/**
 * Splits a message that Slack finds too long into two with half its blocks each; a single block is replaced by its
 * fallback text. Null if nothing smaller is left.
 */
export function splitMessage(message: SlackMessage): readonly SlackMessage[] | null {
  const { blocks } = message;
  if (blocks.length === 0) return null;
  if (blocks.length === 1) return [{ ...message, blocks: [] }];
  const middle = Math.ceil(blocks.length / 2);
  return [
    { ...message, blocks: blocks.slice(0, middle) },
    { ...message, blocks: blocks.slice(middle) },
  ];
}
