import type { AdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createMessageLog, type MessageLog } from './message-log.ts';
import { createViewLog, type ViewLog } from './view-log.ts';

/** The app as Slack knows it. */
export interface AppIdentity {
  readonly id: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A workspace and what the app's installation in it was granted. */
export interface Team {
  readonly id: string;
  readonly domain: string;
  /** The app's user there. */
  readonly botUser: string;
  readonly botId: string;
  readonly token: string;
  /** Why the token is no good; null while it is. */
  tokenError: 'token_revoked' | 'account_inactive' | 'invalid_auth' | null;
}

/** A conversation. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'direct';
  readonly team: string;
  readonly members: Set<string>;
  isArchived: boolean;
}

/** All that this Slack keeps. */
export interface SlackState {
  readonly app: AppIdentity;
  /** Ages `response_url`s and redeliveries; dates messages. */
  readonly clock: AdjustableClock;
  readonly teams: Map<string, Team>;
  readonly channels: Map<string, Channel>;
  /** People's IANA time zones. */
  readonly zones: Map<string, string>;
  /** People who run the workspace. */
  readonly admins: Set<string>;
  /** Members of user groups; null where the app may not read them. */
  readonly userGroups: Map<string, readonly string[] | null>;
  readonly messages: MessageLog;
  readonly views: ViewLog;
  /** A timestamp that no other has, later than all before: `1729242000.000100`. */
  stamp(): string;
  /** An id that no other has. */
  makeId(prefix: string): string;
}

const APP: AppIdentity = {
  id: 'A0APP',
  appToken: 'xapp-1-A0APP-loopback',
  signingSecret: 'loopback-signing-secret',
  clientId: '111.222',
  clientSecret: 'loopback-client-secret',
};

/** Makes a Slack with the app and no workspace. */
export function createState(clock: AdjustableClock): SlackState {
  let stamps = 0;
  let ids = 0;
  return {
    app: APP,
    clock,
    teams: new Map(),
    channels: new Map(),
    zones: new Map(),
    admins: new Set(),
    userGroups: new Map(),
    messages: createMessageLog(),
    views: createViewLog(),
    stamp: () => {
      stamps += 1;
      const micros = String(stamps % 1_000_000).padStart(6, '0');
      return `${Math.floor(clock.now().getTime() / 1000) + Math.floor(stamps / 1_000_000)}.${micros}`;
    },
    makeId: (prefix) => {
      ids += 1;
      return `${prefix}${String(ids).padStart(9, '0')}`;
    },
  };
}

/** Adds a workspace in which the app is installed. */
export function addTeam(state: SlackState, id: string): Team {
  const team: Team = {
    id,
    domain: `team-${id.toLowerCase()}`,
    botUser: `U0BOT${id.slice(1)}`,
    botId: `B0BOT${id.slice(1)}`,
    token: `xoxb-${id}-loopback`,
    tokenError: null,
  };
  state.teams.set(id, team);
  return team;
}

/** Adds a channel; the app's user is in it unless `withBot` is false. */
export function addChannel(
  state: SlackState,
  team: Team,
  draft: { id: string; name: string; isPrivate?: boolean; withBot?: boolean },
): Channel {
  const channel: Channel = {
    id: draft.id,
    name: draft.name,
    kind: draft.isPrivate === true ? 'private' : 'public',
    team: team.id,
    members: new Set(draft.withBot === false ? [] : [team.botUser]),
    isArchived: false,
  };
  state.channels.set(channel.id, channel);
  return channel;
}

/** The conversation of a person with the app, opened where it is not yet. */
export function openDirect(state: SlackState, team: Team, person: string): Channel {
  const id = `D${person}${team.id === [...state.teams.keys()][0] ? '' : team.id}`;
  const existing = state.channels.get(id);
  if (existing) return existing;
  const members = new Set([team.botUser, person]);
  const channel: Channel = {
    id,
    name: 'directmessage',
    kind: 'direct',
    team: team.id,
    members,
    isArchived: false,
  };
  state.channels.set(id, channel);
  return channel;
}

/** The workspace, which the caller knows to be there; throws where it is not. */
export function teamOf(state: SlackState, id: string): Team {
  const team = state.teams.get(id);
  if (!team) throw new Error(`This Slack has no workspace ${id}.`);
  return team;
}

/** The conversation, which the caller knows to be there; throws where it is not. */
export function channelOf(state: SlackState, id: string): Channel {
  const channel = state.channels.get(id);
  if (!channel) throw new Error(`This Slack has no channel ${id}: add it first.`);
  return channel;
}
