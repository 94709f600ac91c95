import { expect, test } from 'vitest';
import { REASON, renderReasonModal } from '../../../../src/adapters/slack/events/reason-modal.ts';
import { LIMITS } from '../../../../src/adapters/slack/render/limits.ts';

test('the form carries what it is told, and may be sent empty', () => {
  const modal = renderReasonModal('{"exchange":"Qm2x9ZkP"}');
  expect(modal.private_metadata).toBe('{"exchange":"Qm2x9ZkP"}');
  expect(modal.callback_id).toBe(REASON.callbackId);
  expect(modal.title.text.length).toBeLessThanOrEqual(LIMITS.modalTitle);
  expect(modal.blocks).toMatchObject([
    { type: 'input', block_id: REASON.blockId, optional: true, element: { action_id: REASON.actionId } },
  ]);
});

test('more than Slack keeps with a form is refused', () => {
  expect(() => renderReasonModal('a'.repeat(3001))).toThrow(
    'The form can carry 3000 characters, received 3001.',
  );
});
