import { expect, test } from 'vitest';
import { LIMITS } from '../../../../src/adapters/slack/render/limits.ts';
import { renderHome } from '../../../../src/adapters/slack/render/render-home.ts';
import type { ReplyNode } from '../../../../src/reply/reply.ts';
import { lead, note } from '../answers.ts';
import { outlineBlocks } from '../outline.ts';

test('the Home tab is chapters under their titles', () => {
  const entries: ReplyNode = {
    type: 'entries',
    entries: [{ term: '/quotes Nigel Farage', description: 'List what a speaker said, newest first' }],
  };
  const { type, blocks } = renderHome([
    { title: 'In the archive', reply: { nodes: [lead('16 articles, 128 quotations.')] } },
    { title: 'How to <ask>', reply: { nodes: [note('These find something:'), entries] } },
  ]);
  expect(type).toBe('home');
  expect(outlineBlocks(blocks)).toMatchInlineSnapshot(`
    "# In the archive
    <b>16 articles, 128 quotations.</b>
    # How to &lt;ask&gt;
      These find something:
    • <b>/quotes Nigel Farage</b>: List what a speaker said, newest first"
  `);
});

test('a Home tab has no more blocks and no longer titles than Slack takes, and says what is left out', () => {
  const nodes = Array.from({ length: 200 }, () => note('a remark'));
  const { blocks } = renderHome([{ title: '<'.repeat(500), reply: { nodes } }]);
  expect(blocks.length).toBe(LIMITS.viewBlocks);
  expect(outlineBlocks(blocks.slice(-1))).toContain('102 more lines');
  const [header] = blocks;
  expect(header?.type === 'header' && header.text.text.length <= LIMITS.headerText).toBe(true);
});
