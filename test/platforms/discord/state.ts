import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Clock } from '../../../src/ports/ports.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { createMessageLog, type MessageLog } from './message-log.ts';
import { createModalLog, type ModalLog } from './modal-log.ts';
import { createSnowflakes } from './snowflakes.ts';
import { createTypingLog, type TypingLog } from './typing-log.ts';

/** The application as Discord knows it; its id and its user's differ, as those of older ones do. */
export interface AppIdentity {
  readonly id: string;
  readonly botUser: string;
  readonly botName: string;
  /** The role that came with the bot. */
  readonly botRole: string;
  readonly token: string;
}

/** Somebody with an account; in the guild where no more is said. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** What the person may do in the guild's channels. */
  permissions: bigint;
  /** Whether direct messages of applications are refused. */
  isDirectClosed: boolean;
}

/** A conversation. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** `private` is a conversation between people in which the bot is not. */
  readonly kind: 'text' | 'thread' | 'direct' | 'private';
  readonly guild: string | null;
  /** The channel of a thread. */
  readonly parent: string | null;
  /** Whose conversation with the bot it is. */
  readonly recipient: string | null;
  /** What the bot may not do there, though its role may. */
  denied: bigint;
}

/** All that this Discord keeps. */
export interface DiscordState {
  readonly app: AppIdentity;
  /** Dates messages and ages tokens. */
  readonly clock: Clock;
  /** The guild that the bot is in. */
  readonly guild: string;
  readonly channels: Map<string, Channel>;
  /** The conversations with the bot, by person. */
  readonly directs: Map<string, Channel>;
  readonly accounts: Map<string, Account>;
  readonly messages: MessageLog;
  readonly modals: ModalLog;
  readonly interactions: Interactions;
  readonly typings: TypingLog;
  makeId(): string;
  /** Whether the bot's token is still good. */
  isTokenGood: boolean;
}

/** Places that are there from the beginning. */
export const PLACES = {
  guild: '600000000000000001',
  general: '800000000000000001',
  news: '800000000000000002',
  /** A public thread in `general`. */
  thread: '800000000000000003',
  /** A guild that the bot is not in, where people use it since they have installed it themselves. */
  foreignGuild: '600000000000000002',
  foreignChannel: '800000000000000004',
  /** A conversation between people, in which those who installed the bot themselves can use it. */
  privateChannel: '800000000000000005',
} as const;

const USUAL_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.UseApplicationCommands;

/** What the bot's role and, by default, everybody may do. */
export const EVERYBODY_MAY = USUAL_PERMISSIONS;

const APP: AppIdentity = {
  id: '900000000000000001',
  botUser: '900000000000000002',
  botName: 'Verbatim',
  botRole: '900000000000000003',
  token: 'OTAwMDAwMDAwMDAwMDAwMDAy.loopback.of-our-own-discord-in-tests',
};

/** Makes a Discord with the application, its guild and nobody in it. */
export function createState(clock: Clock): DiscordState {
  const { guild, general, news, thread, foreignGuild, foreignChannel, privateChannel } = PLACES;
  const bot: Account = {
    id: APP.botUser,
    name: APP.botName,
    isBot: true,
    permissions: EVERYBODY_MAY,
    isDirectClosed: true,
  };
  const places: readonly Pick<Channel, 'id' | 'name' | 'kind' | 'guild' | 'parent'>[] = [
    { id: general, name: 'general', kind: 'text', guild, parent: null },
    { id: news, name: 'news', kind: 'text', guild, parent: null },
    { id: thread, name: 'what was said', kind: 'thread', guild, parent: general },
    { id: foreignChannel, name: 'elsewhere', kind: 'text', guild: foreignGuild, parent: null },
    { id: privateChannel, name: '', kind: 'private', guild: null, parent: null },
  ];
  return {
    app: APP,
    clock,
    guild,
    channels: new Map(places.map((place) => [place.id, { ...place, recipient: null, denied: 0n }])),
    directs: new Map(),
    accounts: new Map([[bot.id, bot]]),
    messages: createMessageLog(),
    modals: createModalLog(),
    interactions: createInteractions(clock),
    typings: createTypingLog(),
    makeId: createSnowflakes(clock),
    isTokenGood: true,
  };
}

/** Somebody, there from the first time on. */
export function openAccount(state: DiscordState, id: string, isBot = false): Account {
  const known = state.accounts.get(id);
  if (known) return known;
  const account: Account = {
    id,
    name: `person-${id.slice(-4)}`,
    isBot,
    permissions: EVERYBODY_MAY,
    isDirectClosed: false,
  };
  state.accounts.set(id, account);
  return account;
}

/** The conversation of a person with the bot, opened where it is not yet. */
export function openDirect(state: DiscordState, person: string): Channel {
  const known = state.directs.get(person);
  if (known) return known;
  const channel: Channel = {
    id: state.makeId(),
    name: '',
    kind: 'direct',
    guild: null,
    parent: null,
    recipient: person,
    denied: 0n,
  };
  state.channels.set(channel.id, channel);
  state.directs.set(person, channel);
  return channel;
}

/** The conversation, which the caller knows to be there; throws where it is not. */
export function channelOf(state: DiscordState, id: string): Channel {
  const channel = state.channels.get(id);
  if (!channel) throw new Error(`This Discord has no channel ${id}: add it first.`);
  return channel;
}

/** Whether the bot is a member of where the channel is. */
export function isBotIn(state: DiscordState, { kind, guild }: Channel): boolean {
  return kind === 'direct' || guild === state.guild;
}

/** What the bot may do in a channel; in a thread, what it may in the channel of it. */
export function botPermissionsIn(state: DiscordState, channel: Channel): bigint {
  if (!isBotIn(state, channel)) return 0n;
  const ruling = channel.parent === null ? channel : channelOf(state, channel.parent);
  return EVERYBODY_MAY & ~ruling.denied;
}
