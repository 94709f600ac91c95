import type { ViewsOpenResponse, ViewsPublishResponse } from '@slack/web-api';
import { z } from 'zod';
import { checkBlocks } from './block-limits.ts';
import { type BotCall, MethodError, readJson, required } from './method.ts';
import type { TriggerIds } from './trigger-ids.ts';
import type { KeptView } from './view-log.ts';

const title = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string().min(1).max(24),
  emoji: z.boolean().optional(),
});
const shared = {
  blocks: z.array(z.unknown()),
  private_metadata: z.string().max(3_000).default(''),
  callback_id: z.string().max(255).default(''),
  external_id: z.string().max(255).optional(),
};
const viewSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), ...shared }),
  z.strictObject({
    type: z.literal('modal'),
    title,
    submit: title.optional(),
    close: title.optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().default(false),
    submit_disabled: z.boolean().optional(),
    ...shared,
  }),
]);

/** A view as an app sends it, before Slack names it. */
type DraftView = Omit<KeptView, 'id' | 'team' | 'person' | 'hash'>;

/** `views.open` */
export function openView(call: BotCall, triggers: TriggerIds): ViewsOpenResponse {
  const draft = readView(readJson(call, 'view'));
  if (draft.type !== 'modal') throw new MethodError('invalid_arguments');
  const trigger = triggers.use(required(call, 'trigger_id'));
  if ('error' in trigger) throw new MethodError(trigger.error);
  const view = keep(call, draft, trigger.person);
  return { ok: true, view: { id: view.id, type: view.type, hash: view.hash } };
}

/** `views.publish` */
export function publishView(call: BotCall): ViewsPublishResponse {
  const draft = readView(readJson(call, 'view'));
  if (draft.type !== 'home') throw new MethodError('invalid_arguments');
  const view = keep(call, draft, required(call, 'user_id'));
  return { ok: true, view: { id: view.id, type: view.type, hash: view.hash } };
}

/** Checks a view as Slack does; throws its error. */
function readView(value: unknown): DraftView {
  const parsed = viewSchema.safeParse(value);
  if (!parsed.success) {
    throw new MethodError(
      'invalid_arguments',
      parsed.error.issues.map(
        ({ message, path }) => `[ERROR] ${message} [json-pointer:/view/${path.join('/')}]`,
      ),
    );
  }
  const view = parsed.data;
  const checked = checkBlocks(view.blocks, 'view');
  if ('error' in checked) throw new MethodError('invalid_arguments', checked.reasons);
  const isModal = view.type === 'modal';
  if (isModal && view.submit === undefined && checked.blocks.some(({ type }) => type === 'input')) {
    throw new MethodError('invalid_arguments', [
      '[ERROR] `submit` is required in modals with an input block',
    ]);
  }
  return {
    type: view.type,
    callbackId: view.callback_id,
    privateMetadata: view.private_metadata,
    title: isModal ? view.title.text : '',
    submit: isModal ? (view.submit?.text ?? null) : null,
    close: isModal ? (view.close?.text ?? null) : null,
    notifiesOnClose: isModal && view.notify_on_close,
    blocks: checked.blocks.map((block, place) => ({ ...block, block_id: block.block_id ?? `b${place}` })),
  };
}

function keep({ state, team }: BotCall, draft: DraftView, person: string): KeptView {
  const view = { ...draft, id: state.makeId('V'), team: team.id, person, hash: state.stamp() };
  state.views.add(view);
  return view;
}
