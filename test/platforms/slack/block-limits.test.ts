import { describe, expect, test } from 'vitest';
import { checkBlocks, MAX_TEXT_IN_BLOCKS, SURFACE_LIMITS } from './block-limits.ts';
import { BLOCK_LIMITS } from './block-schemas.ts';

const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(length) } });
const button = (changes: object = {}) => ({
  type: 'button',
  text: { type: 'plain_text', text: 'Share' },
  action_id: 'share',
  ...changes,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });

describe('what a message may hold', () => {
  test.each<[name: string, blocks: readonly object[]]>([
    ['fifty blocks', Array.from({ length: SURFACE_LIMITS.message }, () => ({ type: 'divider' }))],
    ['a section of 3,000 characters', [section(BLOCK_LIMITS.text)]],
    ['sections up to the undocumented total', Array.from({ length: 5 }, () => section(2_640))],
    [
      'a full row of buttons',
      [actions(...range(BLOCK_LIMITS.actions, (n) => button({ action_id: `a${n}` })))],
    ],
    ['the longest label and value', [actions(button({ text: label(75), value: 'v'.repeat(2_000) }))]],
    ['a header', [{ type: 'header', text: label(150) }]],
  ])('%s is taken', (_, blocks) => {
    expect(checkBlocks(blocks, 'message')).toMatchObject({ blocks });
  });

  test.each<[name: string, blocks: unknown, error: string]>([
    ['fifty-one blocks', Array.from({ length: 51 }, () => ({ type: 'divider' })), 'invalid_blocks'],
    ['a section of 3,001 characters', [section(BLOCK_LIMITS.text + 1)], 'invalid_blocks'],
    ['an empty section', [section(0)], 'invalid_blocks'],
    ['a section without text', [{ type: 'section' }], 'invalid_blocks'],
    [
      'one character over the total',
      [...range(4, () => section(3_000)), section(1_201)],
      'msg_blocks_too_long',
    ],
    ['a long header', [{ type: 'header', text: label(151) }], 'invalid_blocks'],
    ['a long label', [actions(button({ text: label(76) }))], 'invalid_blocks'],
    ['a long value', [actions(button({ value: 'v'.repeat(2_001) }))], 'invalid_blocks'],
    ['a long action_id', [actions(button({ action_id: 'a'.repeat(256) }))], 'invalid_blocks'],
    ['mrkdwn on a button', [actions(button({ text: { type: 'mrkdwn', text: 'x' } }))], 'invalid_blocks'],
    ['no buttons', [actions()], 'invalid_blocks'],
    ['the same action_id twice', [actions(button(), button())], 'invalid_blocks'],
    ['the same block_id twice', range(2, () => ({ type: 'divider', block_id: 'd' })), 'invalid_blocks'],
    [
      'eleven elements of context',
      [{ type: 'context', elements: range(11, () => label(1)) }],
      'invalid_blocks',
    ],
    ['a field that no block has', [{ type: 'divider', text: 'x' }], 'invalid_blocks'],
    ['a block that there is not', [{ type: 'quotation' }], 'invalid_blocks'],
    ['something else', 'blocks', 'invalid_blocks'],
  ])('%s is refused', (_, blocks, error) => {
    expect(checkBlocks(blocks, 'message')).toMatchObject({ error });
  });

  test('the total is counted over texts of all kinds', () => {
    const blocks = [...range(4, () => section(3_000)), { type: 'context', elements: [label(1_200)] }];
    expect(checkBlocks(blocks, 'message')).toMatchObject({ blocks });
    expect(checkBlocks([...blocks, actions(button())], 'message')).toMatchObject({
      error: 'msg_blocks_too_long',
    });
    expect(MAX_TEXT_IN_BLOCKS).toBe(13_200);
  });
});

test('a view may hold a hundred blocks', () => {
  const dividers = (count: number) => range(count, () => ({ type: 'divider' }));
  expect(checkBlocks(dividers(100), 'view')).toMatchObject({ blocks: dividers(100) });
  expect(checkBlocks(dividers(101), 'view')).toMatchObject({ error: 'invalid_blocks' });
});

function label(length: number) {
  return { type: 'plain_text', text: 'x'.repeat(length) };
}

function range<T>(length: number, make: (place: number) => T): T[] {
  return Array.from({ length }, (_, place) => make(place));
}
