import {
  type APIGuild,
  type APIGuildMember,
  type APIRole,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
  RoleFlags,
} from 'discord-api-types/v10';
import { LONG_AGO, toMember, toTextChannel, toThread, toUser } from './entities.ts';
import { type Account, type DiscordState, EVERYBODY_MAY, openAccount } from './state.ts';

/** Who made the guild. */
const OWNER = '700000000000000000';

/** What `GUILD_CREATE` tells of the guild: its channels, threads, roles, and of its members the bot alone. */
export function toGuildCreate(state: DiscordState): GatewayGuildCreateDispatchData {
  const channels = [...state.channels.values()].filter(({ guild }) => guild === state.guild);
  const bot = openAccount(state, state.app.botUser);
  return {
    ...toGuild(state),
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: state.accounts.size,
    voice_states: [],
    members: [toGuildMember(state, bot)],
    channels: channels.filter(({ kind }) => kind === 'text').map((channel) => toTextChannel(state, channel)),
    threads: channels.filter(({ kind }) => kind === 'thread').map((channel) => toThread(state, channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A member with the user. */
export function toGuildMember(state: DiscordState, account: Account): APIGuildMember {
  return { ...toMember(state, account), user: toUser(account) };
}

/** The guild as REST tells of it. */
export function toGuild(state: DiscordState): APIGuild {
  return {
    id: state.guild,
    name: 'Newsroom',
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: OWNER,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    roles: [
      toRole(state.guild, '@everyone', null),
      toRole(state.app.botRole, state.app.botName, state.app.botUser),
    ],
    emojis: [],
    features: [],
    mfa_level: GuildMFALevel.None,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    premium_tier: GuildPremiumTier.None,
    preferred_locale: Locale.EnglishGB,
    public_updates_channel_id: null,
    nsfw_level: GuildNSFWLevel.Default,
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
  };
}

function toRole(id: string, name: string, bot: string | null): APIRole {
  const isManaged = bot !== null;
  return {
    id,
    name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: isManaged ? 1 : 0,
    permissions: String(EVERYBODY_MAY),
    managed: isManaged,
    mentionable: false,
    flags: RoleFlags.InPrompt,
    ...(bot === null ? {} : { tags: { bot_id: bot } }),
  };
}
