import type { SlackMessage } from './render.ts';

/**
 * A message that Slack finds too long as two of half its blocks; one block gives way to the fallback text. Null where
 * nothing smaller is left.
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
