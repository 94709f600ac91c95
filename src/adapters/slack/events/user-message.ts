import type { Context } from '@slack/bolt';
import { z } from 'zod';

/** A message that a person has just written. */
export interface UserMessage {
  readonly user: string;
  readonly channel: string;
  /** In Slack's markup. */
  readonly text: string;
  /** Identifies the message in its channel. */
  readonly ts: string;
  /** Null if it is in none, or starts one. */
  readonly thread: string | null;
  /** Whether it is between the person and the bot alone. */
  readonly isDirect: boolean;
}

/** Reads an event; null if it comes from a bot, an edit, a join, a deletion or this bot. */
export function readPersonsMessage(
  event: unknown,
  { botUserId }: Pick<Context, 'botUserId'>,
): UserMessage | null {
  const parsed = EVENT.safeParse(event);
  if (!parsed.success) return null;
  const { user, channel, text, ts, thread_ts, channel_type } = parsed.data;
  if (user === botUserId || user === SLACKBOT) return null;
  const thread = thread_ts === undefined || thread_ts === ts ? null : thread_ts;
  return { user, channel, text: text ?? '', ts, thread, isDirect: channel_type === 'im' };
}

const SLACKBOT = 'USLACKBOT';

const EVENT = z.object({
  user: z.string(),
  channel: z.string(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  // A person's own messages have these subtypes; all others come from Slack or a bot.
  subtype: z.enum(['file_share', 'thread_broadcast', 'me_message']).optional(),
  bot_id: z.null().optional(),
  edited: z.null().optional(),
  hidden: z.literal(false).optional(),
});
