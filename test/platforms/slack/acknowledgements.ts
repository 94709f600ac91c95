import { z } from 'zod';
import type { Acknowledgement, Envelope } from './delivery.ts';
import { postAsBot, readContent } from './posting.ts';
import { type SlackState, teamOf } from './state.ts';

const messageSchema = z.object({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
});
const viewActionSchema = z.object({ response_action: z.enum(['clear', 'errors', 'update', 'push']) });

const LAST_SEGMENT = /[^/]*$/;

/** Carries out what an app put into its acknowledgement: an answer to a slash command, what becomes of a form. */
export function carryOut(state: SlackState, envelope: Envelope, acknowledgement: Acknowledgement): void {
  if (!acknowledgement.isAcknowledged) return;
  if (envelope.kind === 'slash_commands') {
    const parsed = messageSchema.safeParse(acknowledgement.body);
    if (!parsed.success) return;
    const content = readContent(parsed.data.text, parsed.data.blocks);
    if ('error' in content) return;
    const { team_id: team, channel_id: channel, user_id: person, response_url: url } = envelope.payload;
    postAsBot(state, teamOf(state, team), content, {
      channel,
      thread: null,
      seenBy: parsed.data.response_type === 'ephemeral' ? person : null,
      via: `acknowledgement:${LAST_SEGMENT.exec(url)?.[0] ?? ''}`,
      unfurls: false,
      linksNames: false,
    });
  }
  if (envelope.kind === 'interactive' && envelope.payload.type === 'view_submission') {
    const action = viewActionSchema.safeParse(acknowledgement.body);
    if (!action.success || action.data.response_action === 'clear')
      state.views.remove(envelope.payload.view.id);
  }
}
