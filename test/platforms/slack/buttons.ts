import type { ButtonAction, FeedbackButtonsAction } from '@slack/bolt';
import type { LoopbackBlock } from './block-schemas.ts';
import { escapeTyped } from './typed-text.ts';

/** Something in a message that can be pressed. */
export interface PressableButton {
  readonly type: 'button' | 'feedback_buttons';
  readonly blockId: string;
  readonly actionId: string;
  readonly label: string;
  readonly value: string;
}

type Element = Extract<LoopbackBlock, { type: 'actions' }>['elements'][number];
type Opinions = Extract<LoopbackBlock, { type: 'context_actions' }>['elements'][number];

/** All buttons of the blocks, in their order; those that only open a link too. */
export function buttonsOf(blocks: readonly LoopbackBlock[]): readonly PressableButton[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? '';
    if (block.type === 'actions') return block.elements.flatMap((element) => toButton(blockId, element));
    if (block.type === 'context_actions')
      return block.elements.flatMap((element) => toOpinions(blockId, element));
    const accessory = block.type === 'section' ? block.accessory : undefined;
    return accessory?.type === 'button' ? toButton(blockId, accessory) : [];
  });
}

/** The press as Slack tells of it: with entities in the value, too. */
export function toAction(button: PressableButton, stamp: string): ButtonAction | FeedbackButtonsAction {
  const { blockId, actionId, label, value } = button;
  const text = { type: 'plain_text', text: label, emoji: true } as const;
  const action = {
    block_id: blockId,
    action_id: actionId,
    action_ts: stamp,
    text,
    value: escapeTyped(value),
  };
  return button.type === 'button' ? { type: 'button', ...action } : { type: 'feedback_buttons', ...action };
}

function toButton(blockId: string, element: Element): readonly PressableButton[] {
  if (element.type !== 'button') return [];
  const { action_id: actionId = '', text, value = '' } = element;
  return [{ type: 'button', blockId, actionId, label: text.text, value }];
}

function toOpinions(blockId: string, element: Opinions): readonly PressableButton[] {
  if (element.type !== 'feedback_buttons') return [];
  const { action_id: actionId = '', positive_button: positive, negative_button: negative } = element;
  return [positive, negative].map(({ text, value }) => ({
    type: 'feedback_buttons',
    blockId,
    actionId,
    label: text.text,
    value,
  }));
}
