import type {
  ConversationsHistoryResponse,
  ConversationsInfoResponse,
  ConversationsOpenResponse,
  ConversationsRepliesResponse,
  UsergroupsUsersListResponse,
  UsersInfoResponse,
} from '@slack/web-api';
import { type ApiMessage, findChannel, toApi } from './chat-methods.ts';
import type { ChatMessage } from './message-log.ts';
import { type BotCall, isOn, MethodError, required } from './method.ts';
import { type Channel, openDirect } from './state.ts';

/** How many messages a call gives where the app does not say. */
const PAGE = 100;

type WithMessages<Response> = Omit<Response, 'messages'> & { readonly messages: readonly ApiMessage[] };

/** `conversations.info` */
export function info(call: BotCall): ConversationsInfoResponse {
  const { id, name, kind, isArchived, members } = findVisible(call);
  return {
    ok: true,
    channel: {
      id,
      name,
      is_im: kind === 'direct',
      is_private: kind !== 'public',
      is_archived: isArchived,
      is_member: members.has(call.team.botUser),
    },
  };
}

/** `conversations.open` */
export function open(call: BotCall): ConversationsOpenResponse {
  const channel = openDirect(call.state, call.team, required(call, 'users'));
  return { ok: true, channel: { id: channel.id } };
}

/** `conversations.replies`: the thread's first message, then the replies, oldest first. */
export function replies(call: BotCall): WithMessages<ConversationsRepliesResponse> {
  const channel = findReadable(call);
  const thread = required(call, 'ts');
  const all = lastingIn(call, channel).filter(
    (message) => message.ts === thread || message.thread === thread,
  );
  if (all.length === 0) throw new MethodError('thread_not_found');
  return { ok: true, ...pageOf(call, all, 'oldest first') };
}

/** `conversations.history`: what stands outside threads, newest first. */
export function history(call: BotCall): WithMessages<ConversationsHistoryResponse> {
  const all = lastingIn(call, findReadable(call)).filter(({ thread }) => thread === null);
  return { ok: true, ...pageOf(call, all, 'newest first') };
}

/** `users.info` */
export function userInfo(call: BotCall): UsersInfoResponse {
  const id = required(call, 'user');
  const zone = call.state.zones.get(id);
  if (zone === undefined) throw new MethodError('user_not_found');
  const name = nameOf(id);
  return {
    ok: true,
    user: {
      id,
      team_id: call.team.id,
      name: name.toLowerCase(),
      real_name: name,
      tz: zone,
      is_bot: false,
      is_admin: call.state.admins.has(id),
      is_owner: false,
      deleted: false,
      profile: { real_name: name, display_name: name },
    },
  };
}

/** `usergroups.users.list` */
export function groupMembers(call: BotCall): UsergroupsUsersListResponse {
  const users = call.state.userGroups.get(required(call, 'usergroup'));
  if (users === undefined) throw new MethodError('no_such_subteam');
  if (users === null) throw new MethodError('missing_scope');
  return { ok: true, users: [...users] };
}

/** A person's name on this Slack. */
export function nameOf(person: string): string {
  return `Person ${person}`;
}

function findVisible(call: BotCall): Channel {
  const channel = findChannel(call);
  if (channel.kind !== 'public' && !channel.members.has(call.team.botUser))
    throw new MethodError('channel_not_found');
  return channel;
}

function findReadable(call: BotCall): Channel {
  const channel = findVisible(call);
  if (!channel.members.has(call.team.botUser)) throw new MethodError('not_in_channel');
  return channel;
}

/** No method gives ephemeral messages. */
function lastingIn({ state }: BotCall, { id }: Channel): readonly ChatMessage[] {
  return state.messages.all().filter(({ channel, seenBy }) => channel === id && seenBy === null);
}

function pageOf({ args }: BotCall, all: readonly ChatMessage[], order: 'oldest first' | 'newest first') {
  const isInclusive = isOn(args['inclusive'], false);
  const within = all.filter(({ ts }) => {
    const isAfter =
      args['oldest'] === undefined || ts > args['oldest'] || (isInclusive && ts === args['oldest']);
    const isBefore =
      args['latest'] === undefined || ts < args['latest'] || (isInclusive && ts === args['latest']);
    return isAfter && isBefore;
  });
  const ordered = order === 'oldest first' ? within : [...within].reverse();
  const start = Number(args['cursor'] ?? 0);
  const end = start + Number(args['limit'] ?? PAGE);
  const hasMore = end < ordered.length;
  return {
    messages: ordered.slice(start, end).map((message) => withMetadata(args, message)),
    has_more: hasMore,
    ...(hasMore ? { response_metadata: { next_cursor: String(end) } } : {}),
  };
}

/** What an app put with a message is given only where it is asked for. */
function withMetadata(args: BotCall['args'], message: ChatMessage): ApiMessage {
  const { metadata } = message;
  const isWanted = isOn(args['include_all_metadata'], false) && metadata !== null;
  return { ...toApi(message), ...(isWanted ? { metadata } : {}) };
}
