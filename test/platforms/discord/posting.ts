import { GatewayDispatchEvents, GatewayIntentBits, MessageFlags, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Answer, type Office, refuse, refuseForm } from './api-request.ts';
import { readComponents } from './components.ts';
import { channelTypeOf, LONG_AGO, toMember, toMessage } from './entities.ts';
import { ALLOWED_MENTIONS, findPings } from './mentions.ts';
import { embedTextsOf, MESSAGE_PARTS, showsSomething } from './message-limits.ts';
import type { ChatMessage } from './message-log.ts';
import { sourceOf } from './message-log.ts';
import { channelOf, type DiscordState, isBotIn, openAccount } from './state.ts';

/** Where a message of the bot goes and how. */
export interface Placing {
  readonly channel: string;
  readonly seenBy: string | null;
  readonly interaction: string | null;
  readonly repliesTo: ChatMessage | null;
  readonly type: MessageType;
}

const BODY = MESSAGE_PARTS.extend({
  allowed_mentions: ALLOWED_MENTIONS.nullish(),
  nonce: z.union([z.string(), z.number()]).nullish(),
});

/** The message that a body makes, or why it makes none. */
export function composeMessage(
  state: DiscordState,
  body: unknown,
  placing: Placing,
): { readonly message: ChatMessage } | { readonly refusal: Answer } {
  const parts = BODY.parse(body);
  if (!showsSomething(parts)) return { refusal: refuse(50006) };
  const components = readComponents(parts.components);
  if (!components) return { refusal: refuseForm(['a component that this Discord does not know']) };
  const shown = { content: parts.content ?? '', components, embedTexts: embedTextsOf(parts.embeds) };
  const { repliesTo, ...place } = placing;
  const pings = findPings(sourceOf(shown), parts.allowed_mentions, repliesTo?.author ?? null);
  const message: ChatMessage = {
    ...writtenByBot(state),
    ...place,
    ...shown,
    id: state.makeId(),
    flags: parts.flags ?? 0,
    repliesTo: repliesTo?.id ?? null,
    mentions: pings.filter((who) => state.accounts.has(who)),
    pings,
    nonce: parts.nonce ?? null,
  };
  return { message };
}

/** The message as the body changes it, or why it cannot. */
export function changeMessage(
  state: DiscordState,
  message: ChatMessage,
  body: unknown,
  interaction: string | null,
): { readonly message: ChatMessage } | { readonly refusal: Answer } {
  const parts = BODY.parse(body);
  const given = parts.components === undefined ? message.components : readComponents(parts.components);
  if (!given) return { refusal: refuseForm(['a component that this Discord does not know']) };
  const shown = {
    content: parts.content === undefined ? message.content : (parts.content ?? ''),
    components: given,
    embedTexts: parts.embeds === undefined ? message.embedTexts : embedTextsOf(parts.embeds),
  };
  if (!showsSomething({ ...shown, embeds: shown.embedTexts })) return { refusal: refuse(50006) };
  // Discord pings for a loading message only when it is filled in, and never for an edit.
  const pings = message.isLoading ? findPings(sourceOf(shown), parts.allowed_mentions, null) : message.pings;
  return {
    message: {
      ...message,
      ...shown,
      pings,
      mentions: pings.filter((who) => state.accounts.has(who)),
      flags: message.flags | ((parts.flags ?? 0) & EDITABLE_FLAGS),
      interaction: interaction ?? message.interaction,
      isLoading: false,
      editedAt: message.isLoading ? null : state.clock.now(),
      at: message.isLoading ? performance.now() : message.at,
    },
  };
}

const EDITABLE_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

/** "The application is thinking". */
export function composeLoading(state: DiscordState, placing: Omit<Placing, 'repliesTo'>): ChatMessage {
  return {
    ...writtenByBot(state),
    ...placing,
    id: state.makeId(),
    content: '',
    components: [],
    embedTexts: [],
    flags: placing.seenBy === null ? 0 : MessageFlags.Ephemeral,
    repliesTo: null,
    mentions: [],
    pings: [],
    nonce: null,
    isLoading: true,
  };
}

function writtenByBot(state: DiscordState) {
  return {
    author: state.app.botUser,
    isBot: true,
    webhook: null,
    isLoading: false,
    editedAt: null,
    postedAt: state.clock.now(),
    at: performance.now(),
  };
}

/** Keeps a message and tells the application of it where it may know; gives how many sessions were told. */
export function announceMessage(office: Office, message: ChatMessage): number {
  office.state.messages.add(message);
  return tellMessage(office, message, GatewayDispatchEvents.MessageCreate);
}

/** Keeps a changed message and tells the application of it where it may know; gives how many sessions were told. */
export function announceChange(office: Office, message: ChatMessage): number {
  office.state.messages.replace(message);
  return tellMessage(office, message, GatewayDispatchEvents.MessageUpdate);
}

/** Tells the application of a message, new or changed, as far as it may know of it. */
export function tellMessage(
  { state, tell }: Office,
  message: ChatMessage,
  event: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
): number {
  const channel = channelOf(state, message.channel);
  if (message.seenBy !== null || !isBotIn(state, channel)) return 0;
  const { guild } = channel;
  const isMember = guild !== null && message.webhook === null;
  const member = { ...toMember(state, openAccount(state, message.author)), joined_at: LONG_AGO };
  return tell({
    intent: guild === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    guild,
    payload: {
      t: event,
      d: {
        ...toMessage(state, message),
        channel_type: channelTypeOf(channel),
        ...(guild === null ? {} : { guild_id: guild }),
        ...(isMember ? { member } : {}),
      },
    },
  });
}

/** Takes a message away and tells the application. */
export function removeMessage({ state, tell }: Office, message: ChatMessage): number {
  state.messages.remove(message.id);
  const channel = channelOf(state, message.channel);
  if (message.seenBy !== null || !isBotIn(state, channel)) return 0;
  const { guild } = channel;
  return tell({
    intent: guild === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    guild,
    payload: {
      t: GatewayDispatchEvents.MessageDelete,
      d: { id: message.id, channel_id: message.channel, ...(guild === null ? {} : { guild_id: guild }) },
    },
  });
}

/** The kind of a message that answers, or of one that stands by itself. */
export function typeOf(repliesTo: ChatMessage | null): MessageType {
  return repliesTo === null ? MessageType.Default : MessageType.Reply;
}
