import type { EnvelopedEvent } from '@slack/bolt';
import type {
  AppHomeOpenedEvent,
  AppMentionEvent,
  BotMessageEvent,
  ChannelJoinMessageEvent,
  GenericMessageEvent,
  MessageChangedEvent,
  MessageDeletedEvent,
} from '@slack/types';
import type { LoopbackEvent } from './delivery.ts';
import type { ChatMessage } from './message-log.ts';
import { type Channel, channelOf, type SlackState, type Team } from './state.ts';

/** Puts an event into the envelope of the Events API. */
export function envelopEvent(
  state: SlackState,
  team: Team,
  event: LoopbackEvent,
): EnvelopedEvent<LoopbackEvent> {
  return {
    token: 'loopback-verification',
    team_id: team.id,
    context_team_id: team.id,
    api_app_id: state.app.id,
    event,
    type: 'event_callback',
    event_id: state.makeId('Ev'),
    event_time: Math.floor(state.clock.now().getTime() / 1000),
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: team.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
  };
}

/** A message of a person, or of an app that posts as its user. */
export function toMessageEvent(state: SlackState, message: ChatMessage): GenericMessageEvent {
  const parent = message.thread === null ? undefined : state.messages.find(message.channel, message.thread);
  return {
    type: 'message',
    subtype: undefined,
    channel: message.channel,
    channel_type: channelTypeOf(channelOf(state, message.channel)),
    user: message.author,
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    team: message.team,
    blocks: [...message.blocks],
    ...(message.botId === null ? { client_msg_id: state.makeId('client-') } : { bot_id: message.botId }),
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
    ...(parent === undefined ? {} : { parent_user_id: parent.author }),
  };
}

/** A message of an integration of the old kind, which has no user. */
export function toBotMessageEvent(state: SlackState, message: ChatMessage, botId: string): BotMessageEvent {
  return {
    type: 'message',
    subtype: 'bot_message',
    channel: message.channel,
    channel_type: channelTypeOf(channelOf(state, message.channel)),
    bot_id: botId,
    username: 'another app',
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
  };
}

/** The same message told once more because it mentions the app. */
export function toMentionEvent(message: ChatMessage): AppMentionEvent {
  return {
    type: 'app_mention',
    user: message.author,
    text: message.text,
    ts: message.ts,
    event_ts: message.ts,
    channel: message.channel,
    team: message.team,
    blocks: [...message.blocks],
    ...(message.botId === null ? {} : { bot_id: message.botId }),
    ...(message.thread === null ? {} : { thread_ts: message.thread }),
    ...(message.isEdited ? { edited: { user: message.author, ts: message.ts } } : {}),
  };
}

/** A message that was edited. */
export function toChangedEvent(
  state: SlackState,
  message: ChatMessage,
  previous: ChatMessage,
): MessageChangedEvent {
  const stamp = state.stamp();
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: message.channel,
    channel_type: channelTypeOf(channelOf(state, message.channel)),
    ts: stamp,
    event_ts: stamp,
    message: { ...toMessageEvent(state, message), edited: { user: message.author, ts: stamp } },
    previous_message: toMessageEvent(state, previous),
  };
}

/** A message that was taken away. */
export function toDeletedEvent(state: SlackState, previous: ChatMessage): MessageDeletedEvent {
  const stamp = state.stamp();
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: previous.channel,
    channel_type: channelTypeOf(channelOf(state, previous.channel)),
    ts: stamp,
    event_ts: stamp,
    deleted_ts: previous.ts,
    previous_message: toMessageEvent(state, previous),
  };
}

/** The line "… has joined the channel". */
export function toJoinEvent(state: SlackState, channel: Channel, person: string): ChannelJoinMessageEvent {
  const stamp = state.stamp();
  return {
    type: 'message',
    subtype: 'channel_join',
    team: channel.team,
    user: person,
    inviter: person,
    channel: channel.id,
    channel_type: channelTypeOf(channel),
    text: `<@${person}> has joined the channel`,
    ts: stamp,
    event_ts: stamp,
  };
}

/** A person looks at the app. */
export function toHomeOpenedEvent(
  state: SlackState,
  person: string,
  direct: Channel,
  tab: 'home' | 'messages',
): AppHomeOpenedEvent {
  return { type: 'app_home_opened', user: person, channel: direct.id, tab, event_ts: state.stamp() };
}

function channelTypeOf({ kind }: Channel): 'channel' | 'group' | 'im' {
  switch (kind) {
    case 'public':
      return 'channel';
    case 'private':
      return 'group';
    case 'direct':
      return 'im';
  }
}
