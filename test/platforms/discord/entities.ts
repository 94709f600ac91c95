import {
  type APIChannel,
  type APIGuildMember,
  type APIMessage,
  type APIUser,
  ChannelType,
  GuildMemberFlags,
  MessageFlags,
  MessageType,
  OverwriteType,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import { toApiComponents } from './components.ts';
import type { ChatMessage } from './message-log.ts';
import { type Account, type Channel, channelOf, type DiscordState } from './state.ts';

/** When everybody came and everything began. */
export const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

/** A user as Discord tells of one. */
export function toUser({ id, name, isBot }: Account): APIUser {
  return { id, username: name, discriminator: '0', global_name: name, avatar: null, bot: isBot };
}

/** A member of the guild, without the user. */
export function toMember(state: DiscordState, { id }: Account): Omit<APIGuildMember, 'user'> {
  return {
    roles: id === state.app.botUser ? [state.app.botRole] : [],
    joined_at: LONG_AGO,
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
}

/** A thread of the guild. */
export type ApiThread = Extract<APIChannel, { type: ChannelType.PublicThread }>;
/** A text channel of the guild. */
export type ApiTextChannel = Extract<APIChannel, { type: ChannelType.GuildText }>;

/** A channel as Discord tells of one to the bot. */
export function toChannel(state: DiscordState, channel: Channel): APIChannel {
  switch (channel.kind) {
    case 'text':
      return toTextChannel(state, channel);
    case 'thread':
      return toThread(state, channel);
    case 'direct':
    case 'private':
      return {
        id: channel.id,
        type: ChannelType.DM,
        name: null,
        last_message_id: null,
        recipients: [...state.accounts.values()].filter(({ id }) => id === channel.recipient).map(toUser),
      };
  }
}

/** The number of a channel's kind. */
export function channelTypeOf({ kind }: Channel) {
  switch (kind) {
    case 'text':
      return ChannelType.GuildText;
    case 'thread':
      return ChannelType.PublicThread;
    default:
      return ChannelType.DM;
  }
}

/** A text channel of a guild, with what the bot's role is denied there. */
export function toTextChannel(state: DiscordState, channel: Channel): ApiTextChannel {
  const { id, name, guild, denied } = channel;
  const overwrite = {
    id: state.app.botRole,
    type: OverwriteType.Role,
    allow: '0',
    deny: String(denied),
  } as const;
  return {
    id,
    type: ChannelType.GuildText,
    name,
    position: 0,
    parent_id: null,
    nsfw: false,
    permission_overwrites: denied === 0n ? [] : [overwrite],
    ...(guild === null ? {} : { guild_id: guild }),
  };
}

/** A public thread. */
export function toThread(state: DiscordState, { id, name, guild, parent }: Channel): ApiThread {
  return {
    id,
    type: ChannelType.PublicThread,
    name,
    parent_id: parent ?? '',
    owner_id: state.app.botUser,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    applied_tags: [],
    thread_metadata: {
      archived: false,
      auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      archive_timestamp: LONG_AGO,
      locked: false,
    },
    ...(guild === null ? {} : { guild_id: guild }),
  };
}

/** Whether Discord hands out the content without the privileged intent. */
function isContentGiven(state: DiscordState, { author, channel, mentions, pings }: ChatMessage): boolean {
  const { botUser, botRole } = state.app;
  const isMentioned = mentions.includes(botUser) || pings.includes(`@&${botRole}`);
  return author === botUser || channelOf(state, channel).kind === 'direct' || isMentioned;
}

/** A message as Discord hands it to the application; `isTarget`: it is what a message command is used on. */
export function toMessage(state: DiscordState, message: ChatMessage, isTarget = false): APIMessage {
  const told = toMessageAlone(state, message, isTarget);
  if (message.type !== MessageType.Reply || message.repliesTo === null) return told;
  const answered = state.messages.find(message.repliesTo);
  return { ...told, referenced_message: answered ? toMessageAlone(state, answered, false) : null };
}

/** Without the message that it answers. */
function toMessageAlone(state: DiscordState, message: ChatMessage, isTarget: boolean): APIMessage {
  const isGiven = isTarget || isContentGiven(state, message);
  const { guild } = channelOf(state, message.channel);
  return {
    id: message.id,
    channel_id: message.channel,
    author: toAuthor(state, message),
    content: isGiven ? message.content : '',
    components: isGiven ? toApiComponents(message.components) : [],
    embeds: isGiven ? message.embedTexts.map((description) => ({ description })) : [],
    attachments: [],
    timestamp: message.postedAt.toISOString(),
    edited_timestamp: message.editedAt?.toISOString() ?? null,
    tts: false,
    mention_everyone: message.pings.some((who) => who === '@everyone' || who === '@here'),
    mentions: message.mentions.flatMap((id) => {
      const account = state.accounts.get(id);
      return account ? [toUser(account)] : [];
    }),
    mention_roles: message.pings.flatMap((who) => (who.startsWith('@&') ? [who.slice(2)] : [])),
    pinned: false,
    type: message.type,
    flags: message.isLoading ? message.flags | MessageFlags.Loading : message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhook === null ? {} : { webhook_id: message.webhook }),
    ...(message.author === state.app.botUser ? { application_id: state.app.id } : {}),
    ...(message.repliesTo === null
      ? {}
      : {
          message_reference: {
            message_id: message.repliesTo,
            channel_id: message.channel,
            ...(guild === null ? {} : { guild_id: guild }),
          },
        }),
  };
}

function toAuthor(state: DiscordState, { author, webhook, isBot }: ChatMessage): APIUser {
  const account = webhook === null ? state.accounts.get(author) : undefined;
  return toUser(account ?? { id: author, name: 'somebody', isBot, permissions: 0n, isDirectClosed: false });
}
