import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SlackMessage } from '../../../../src/adapters/slack/render/render.ts';
import { splitMessage } from '../../../../src/adapters/slack/render/split-message.ts';

function messageOf(size: number): SlackMessage {
  const blocks = Array.from({ length: size }, (_, number) => ({
    type: 'divider' as const,
    block_id: `${number}`,
  }));
  return { text: 'all of it', blocks, unfurl_links: false, unfurl_media: false };
}

test('halves keep every block in its order', () => {
  const property = fc.property(fc.integer({ min: 2, max: 50 }), (size) => {
    const message = messageOf(size);
    const pieces = splitMessage(message) ?? [];
    expect(pieces.flatMap(({ blocks }) => blocks)).toEqual(message.blocks);
    for (const { blocks } of pieces) expect(blocks.length).toBeLessThan(size);
  });
  fc.assert(property);
});

test('one block gives way to the text, and the text to nothing', () => {
  expect(splitMessage(messageOf(1))).toEqual([messageOf(0)]);
  expect(splitMessage(messageOf(0))).toBeNull();
});
