import { ChannelType, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { isMentioned } from './incoming-text.ts';
import { type DiscordText, MESSAGE } from './message.ts';

/** A message that a person has just written. */
export interface UserMessage {
  readonly id: string;
  readonly person: string;
  /** The ids of their roles in the server. */
  readonly roles: readonly string[];
  readonly channel: string;
  /** The server's id; empty in a direct message. */
  readonly workspace: string;
  readonly isDirect: boolean;
  /** Whether it is in a thread; null if Discord didn't say. */
  readonly isInThread: boolean | null;
  /** Whether it mentions the bot or its own role; pings of everybody, of other roles or by a reply don't count. */
  readonly isCall: boolean;
  /** The bot's own role in that server; null if there is none. */
  readonly ownRole: string | null;
  /** In Discord's format. */
  readonly message: DiscordText;
  /** The message that it replies to, perhaps without its text; null if it is no reply. */
  readonly answered: Answered | null;
}

/** A message that another one replies to. */
export interface Answered {
  readonly id: string;
  /** Null if Discord didn't include it, or it was deleted. */
  readonly message: DiscordText | null;
  /** Whether the bot wrote it. */
  readonly isOwn: boolean;
}

/**
 * Reads a MESSAGE_CREATE event; null if it comes from a bot, a webhook, Discord itself or this bot.
 *
 * @param self - The bot's user id.
 * @param findRole - Finds the bot's own role in a server.
 */
export function readPersonsMessage(
  payload: unknown,
  self: string,
  findRole: (guild: string) => string | null = () => null,
): UserMessage | null {
  const parsed = EVENT.safeParse(payload);
  if (!parsed.success || parsed.data.author.id === self) return null;
  const {
    id,
    author,
    channel_id,
    guild_id,
    channel_type,
    type,
    mention_roles: named,
    member,
    ...message
  } = parsed.data;
  const ownRole = guild_id === undefined ? null : findRole(guild_id);
  return {
    id,
    person: author.id,
    roles: member?.roles ?? [],
    channel: channel_id,
    workspace: guild_id ?? '',
    isDirect: guild_id === undefined,
    isInThread: channel_type === undefined ? null : THREADS.has(channel_type),
    isCall:
      isMentioned(message.content, self) || (ownRole !== null && namesRole(message.content, named, ownRole)),
    ownRole,
    message: { ...message, id, author },
    answered: type === MessageType.Reply ? readAnswered(parsed.data, self) : null,
  };
}

/** A mention of a role that nobody may ping appears in the text only. */
function namesRole(content: string, roles: readonly string[], role: string): boolean {
  return roles.includes(role) || content.includes(`<@&${role}>`);
}

const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

const EVENT = MESSAGE.extend({
  channel_id: z.string(),
  guild_id: z.string().optional(),
  channel_type: z.number().optional(),
  type: z.union([z.literal(MessageType.Default), z.literal(MessageType.Reply)]),
  author: z.object({
    id: z.string(),
    bot: z.literal(false).optional(),
    system: z.literal(false).optional(),
  }),
  mention_roles: z.array(z.string()).catch([]),
  member: z
    .object({ roles: z.array(z.string()).catch([]) })
    .optional()
    .catch(undefined),
  webhook_id: z.null().optional(),
  edited_timestamp: z.null().optional(),
  referenced_message: MESSAGE.nullish().catch(null),
});

function readAnswered(
  { message_reference, referenced_message, mentions }: z.output<typeof EVENT>,
  self: string,
): Answered | null {
  const id = message_reference?.message_id;
  if (id === undefined) return null;
  const message = referenced_message ?? null;
  // A reply pings the author of the message; if that is gone, nothing else says who it was.
  const isOwn = message === null ? mentions.some((each) => each.id === self) : message.author?.id === self;
  return { id, message, isOwn };
}
